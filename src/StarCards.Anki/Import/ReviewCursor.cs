using Microsoft.Data.Sqlite;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Import;

/// <summary>Walks the log in order of card and time, as the cards are asked for in their order.</summary>
internal sealed class ReviewCursor : IDisposable
{
    private const long LongestDays = 36_500;
    private const long LongestSeconds = LongestDays * 86_400;

    private readonly IEnumerator<SqliteDataReader> _rows;
    private bool _hasRow;

    public ReviewCursor(CollectionReader collection)
    {
        _rows = collection.Rows("select ifnull(cast(id as integer), 0), ifnull(cast(cid as integer), 0), ifnull(cast(ease as integer), 0), ifnull(cast(ivl as integer), 0), ifnull(cast(factor as integer), 0), ifnull(cast(time as integer), 0), ifnull(cast(type as integer), 0) from revlog order by cid, id").GetEnumerator();
        _hasRow = _rows.MoveNext();
    }

    /// <summary>The rows of a card; cards are asked for in ascending order.</summary>
    public IReadOnlyList<PackageReview> Of(long card, Func<long, Instant> instantOf)
    {
        var reviews = new List<PackageReview>();
        while (_hasRow && _rows.Current.GetInt64(1) <= card)
        {
            if (_rows.Current.GetInt64(1) == card && Read(_rows.Current, instantOf) is { } review)
            {
                reviews.Add(review);
            }

            _hasRow = _rows.MoveNext();
        }

        return reviews.Count > 1 ? [.. reviews.OrderBy(review => review.At)] : reviews;
    }

    public void Dispose() => _rows.Dispose();

    // A number that is no instant since 2000, or a button that does not exist, was not written by Anki.
    private static PackageReview? Read(SqliteDataReader row, Func<long, Instant> instantOf)
    {
        const long Year2000 = 946_684_800_000;
        const long Year9999 = 253_370_764_800_000;
        var number = row.GetInt64(0);
        var button = row.GetInt64(2);
        if (number is < Year2000 or > Year9999 || button is < 0 or > 4)
        {
            return null;
        }

        var type = row.GetInt64(6);
        return new PackageReview(
            number,
            instantOf(number),
            button == 0 ? null : (Rating)(int)button,
            Math.Clamp(row.GetInt64(3), -LongestSeconds, LongestDays),
            Math.Clamp(row.GetInt64(4), 0, ushort.MaxValue),
            Math.Clamp(row.GetInt64(5), 0, int.MaxValue),
            type is >= 0 and <= 5 ? (PackageReviewKind)(int)type : PackageReviewKind.Learning);
    }
}
