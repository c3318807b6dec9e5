using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>
/// Recognises a review of ours that had to move in Anki's log and of which the move was not noted, because the way there
/// broke off behind the last call: the same answer, a few milliseconds later, where its own number is not in Anki's log.
/// </summary>
public static class MovedRows
{
    private const int FarthestMilliseconds = 5;

    /// <summary>The moves that a card's rows show and that are not known yet.</summary>
    /// <param name="card">The card as the package has it.</param>
    /// <param name="log">The card's events here.</param>
    public static IReadOnlyList<MovedReview> Of(PackageCard card, IReadOnlyList<LogEvent> log)
    {
        var ours = log.Where(logged => logged.Card == card.Card && logged.Origin != Origin.Phone && logged.What is Reviewed)
            .GroupBy(logged => logged.At).ToDictionary(same => same.Key, same => same.First());
        var there = card.Reviews.Select(row => row.At).ToHashSet();
        var moves = new List<MovedReview>();
        foreach (var row in card.Reviews.Where(row => !ours.ContainsKey(row.At)))
        {
            var moved = Enumerable.Range(1, FarthestMilliseconds)
                .Select(distance => ours.GetValueOrDefault(new Instant(row.At.UnixMilliseconds - distance)))
                .FirstOrDefault(logged => logged is not null && !there.Contains(logged.At) && ((Reviewed)logged.What).Answer.Rating == row.Rating);
            if (moved is not null)
            {
                moves.Add(new MovedReview(moved.Id, row.Number));
            }
        }

        return moves;
    }

    /// <summary>The card with its moved rows at the instants that they have here.</summary>
    public static PackageCard Settle(PackageCard card, IReadOnlyList<MovedReview> moves)
    {
        if (moves.Count == 0)
        {
            return card;
        }

        var homes = moves.ToDictionary(move => move.AnkiReviewId, move => move.Review.At);
        return card with { Reviews = [.. card.Reviews.Select(row => homes.TryGetValue(row.Number, out var at) ? row with { At = at } : row)] };
    }
}
