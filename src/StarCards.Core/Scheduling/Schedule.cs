using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>Folds the review log into what is known of each card.</summary>
public static class Schedule
{
    /// <summary>What the events of one card say of it.</summary>
    /// <param name="events">
    /// The card's events and those of the whole collection (settings), in order of (instant, card), retractions included.
    /// </param>
    public static CardProgress FoldCard(IReadOnlyCollection<LogEvent> events)
    {
        var progress = CardProgress.None;
        foreach (var logged in StandingEvents.Of(events))
        {
            progress = Apply(progress, logged);
        }

        return progress;
    }

    private static CardProgress Apply(CardProgress progress, LogEvent logged) => logged.What switch
    {
        Reviewed reviewed => progress with { State = reviewed.After, BuriedOn = null },
        ManuallySet manual => progress with { State = manual.After },
        StateAdopted adopted => progress with { State = adopted.After },
        Suspended => progress with { IsSuspended = true },
        Unsuspended => progress with { IsSuspended = false },
        Buried => progress with { BuriedOn = logged.Day },
        Unburied => progress with { BuriedOn = null },
        Flagged flagged => progress with { Flag = flagged.Flag },
        Tagged tagged => progress with { Tags = [.. progress.Tags.Append(tagged.Tag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] },
        Untagged untagged => progress with { Tags = [.. progress.Tags.Where(tag => tag != untagged.Tag)] },
        _ => progress,
    };
}
