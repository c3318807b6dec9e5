using System.Globalization;
using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Import;

/// <summary>Reads our cards with their rows of the log: both ordered by card, side by side, so that one card is in memory at a time.</summary>
internal sealed class CardReading
{
    private readonly string _path;
    private readonly CollectionReader _collection;
    private readonly IReadOnlyDictionary<long, OurNote> _ours;
    private readonly CardStates _states;
    private readonly Dictionary<(CardId Card, long Number), Instant> _moved;

    public CardReading(string path, CollectionReader collection, ImportBasis basis, IReadOnlyDictionary<long, OurNote> ours)
    {
        _path = path;
        _collection = collection;
        _ours = ours;
        _states = CardStates.Of(collection, basis.Calendar);
        _moved = basis.MovedReviews.Where(moved => moved.Review.Card is not null)
            .ToDictionary(moved => (moved.Review.Card!.Value, moved.AnkiReviewId), moved => moved.Review.At);
    }

    public IEnumerable<PackageCard> Read()
    {
        var reviews = 0;
        var seen = new HashSet<CardId>();
        using var rows = new ReviewCursor(_collection);
        foreach (var row in _collection.Rows("select ifnull(cast(id as integer), 0), ifnull(cast(nid as integer), 0), ifnull(cast(ord as integer), 0), ifnull(cast(mod as integer), 0), ifnull(cast(type as integer), 0), ifnull(cast(queue as integer), 0), ifnull(cast(due as integer), 0), ifnull(cast(ivl as integer), 0), ifnull(cast(factor as integer), 0), ifnull(cast(reps as integer), 0), ifnull(cast(lapses as integer), 0), ifnull(cast(left as integer), 0), ifnull(cast(odue as integer), 0), ifnull(cast(odid as integer), 0), ifnull(cast(flags as integer), 0), ifnull(cast(data as text), '') from cards order by id"))
        {
            if (CardOf(row) is not { } card || !seen.Add(card))
            {
                continue;
            }

            var ofCard = rows.Of(row.GetInt64(0), number => _moved.TryGetValue((card, number), out var at) ? at : new Instant(number));
            reviews += ofCard.Count;
            if (reviews > PackageLimits.Reviews)
            {
                throw new UserException(string.Create(CultureInfo.InvariantCulture, $"'{_path}' holds more than {PackageLimits.Reviews} reviews of your cards; no one answers that often, so it is not read"));
            }

            yield return new PackageCard(
                card,
                row.GetInt64(0),
                _states.Of(row),
                row.GetInt64(5) == -1,
                (int)(row.GetInt64(14) & 7),
                new Instant(Math.Clamp(row.GetInt64(3), 0, uint.MaxValue) * 1000),
                ofCard);
        }
    }

    private CardId? CardOf(SqliteDataReader row) =>
        _ours.TryGetValue(row.GetInt64(1), out var note) && note.FaceOf(row.GetInt64(2)) is { } face ? new CardId(note.Note, face) : null;
}
