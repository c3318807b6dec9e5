using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Output;

/// <summary>When a card comes back, in few words.</summary>
internal static class DueText
{
    public static string Of(CardProgress progress, StudyDay today, Instant now)
    {
        if (progress.IsSuspended)
        {
            return "suspended";
        }

        return progress.State.Due switch
        {
            DueOn on when on.Day <= today => on.Day == today ? "today" : $"since {on.Day}",
            DueOn on => on.Day.DaysSince(today) == 1 ? "tomorrow" : on.Day.ToString(),
            DueAt at when at.Instant <= now => "now",
            DueAt at => FormattableString.Invariant($"in {(at.Instant.UnixSeconds - now.UnixSeconds + 59) / 60} min"),
            _ => "new",
        };
    }
}
