using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>Gives each logged review the number under which it stands in Anki's log: its instant, unless that is taken.</summary>
public static class ReviewNumbers
{
    /// <summary>
    /// The moves that settle ties which a merge of logs has made. Of reviews with one instant the least card keeps it;
    /// the others move on by one millisecond until a number is free.
    /// </summary>
    /// <param name="tied">The events that share their instant with another that goes to Anki's log, and have not moved yet.</param>
    /// <param name="isTaken">Whether a number is in use: the instant of any such event, or the number of an earlier move.</param>
    public static IReadOnlyList<MovedReview> Settle(IEnumerable<EventId> tied, Func<long, bool> isTaken)
    {
        var given = new HashSet<long>();
        var moves = new List<MovedReview>();
        foreach (var tie in tied.GroupBy(review => review.At).OrderBy(group => group.Key))
        {
            foreach (var review in tie.OrderBy(review => review.Card).ThenBy(review => review.Kind).Skip(1))
            {
                var number = FirstFree(review.At.UnixMilliseconds + 1, candidate => isTaken(candidate) || given.Contains(candidate));
                given.Add(number);
                moves.Add(new MovedReview(review, number));
            }
        }

        return moves;
    }

    /// <summary>The first number from one on that is not taken.</summary>
    public static long FirstFree(long from, Func<long, bool> isTaken)
    {
        while (isTaken(from))
        {
            from++;
        }

        return from;
    }
}
