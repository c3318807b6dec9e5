using StarCards.Cards;

namespace StarCards.Reviews;

/// <summary>
/// What a clock that ran ahead left in the log. A change by hand is made in knowledge of the reviews before it, also of one
/// that is dated after it; so it stands over that review, and the card goes on from what was set.
/// </summary>
public static class WrongClock
{
    /// <summary>Clocks of two machines differ by seconds, and a tie in the log moves an event by milliseconds.</summary>
    private const long ToleratedSeconds = 60;

    /// <summary>True where an instant lies further ahead than clocks differ.</summary>
    public static bool IsAhead(Instant at, Instant now) => at > now.PlusSeconds(ToleratedSeconds);

    /// <summary>Standing events in order, without the reviews dated ahead over which a change by hand stands; the same list where there are none.</summary>
    internal static IReadOnlyList<LogEvent> WithoutOverruled(IReadOnlyList<LogEvent> standing)
    {
        var first = 0;
        while (first < standing.Count && !KnowsOfLater(standing[first]))
        {
            first++;
        }

        return first == standing.Count ? standing : Left(standing, first);
    }

    private static List<LogEvent> Left(IReadOnlyList<LogEvent> standing, int first)
    {
        List<LogEvent> left = [.. standing.Take(first)];
        var knowing = new Dictionary<CardId, LogEvent>();
        foreach (var logged in standing.Skip(first))
        {
            if (KnowsOfLater(logged))
            {
                knowing[logged.Card!.Value] = logged;
            }

            if (logged.Card is not { } card || !knowing.TryGetValue(card, out var manual) || !IsOverruled(logged, manual))
            {
                left.Add(logged);
            }
        }

        return left;
    }

    private static bool KnowsOfLater(LogEvent logged) => logged.What is ManuallySet manual && manual.After.LastReviewAt > logged.At;

    /// <summary>What was rated after the change counts one answer more than the change knew of; what a phone counts is its own.</summary>
    private static bool IsOverruled(LogEvent logged, LogEvent manual) =>
        logged.What is Reviewed reviewed
        && logged.Origin.IsOwn()
        && logged.Machine == manual.Machine
        && ((ManuallySet)manual.What).After is var known
        && logged.At <= known.LastReviewAt
        && reviewed.After.Reps <= known.Reps;
}
