using StarCards.Reviews;
using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling.Folding;

/// <summary>The fold of one card's standing events.</summary>
internal static class CardFold
{
    /// <summary>What standing events in order, those of the collection among them, say of their card.</summary>
    public static CardProgress Of(IReadOnlyList<LogEvent> events)
    {
        var standing = WrongClock.WithoutOverruled(events);
        var choice = SchedulerChoice.Default;
        var progress = CardProgress.None;
        for (var index = 0; index < standing.Count; index++)
        {
            var logged = standing[index];
            if (logged.What is not ConfigChanged changed)
            {
                progress = IsOverruled(standing, index, choice) ? progress : After(progress, logged, choice);
                continue;
            }

            var next = choice.After(changed);
            if (next != choice)
            {
                progress = progress with { State = Rescheduling.Of(progress.State, choice, next, standing.Take(index)) };
                choice = next;
            }
        }

        return progress;
    }

    /// <summary>True for a review whose decision the next one replaces at once, so that nothing of it is left to see.</summary>
    private static bool IsOverruled(IReadOnlyList<LogEvent> standing, int index, SchedulerChoice choice) =>
        choice.Name != SchedulerName.Fsrs && standing[index].What is Reviewed && index + 1 < standing.Count && standing[index + 1].What is Reviewed;

    /// <summary>What one more event of the card itself changes.</summary>
    public static CardProgress After(CardProgress progress, LogEvent logged, SchedulerChoice choice) => logged.What switch
    {
        Reviewed reviewed => progress with { State = Recorded(progress.State, reviewed, logged, choice), BuriedOn = null },
        ManuallySet manual => progress with { State = manual.After },
        StateAdopted adopted => progress with { State = Adopted(progress.State, adopted, choice) },
        Suspended => progress with { IsSuspended = true },
        Unsuspended => progress with { IsSuspended = false },
        Buried => progress with { BuriedOn = logged.Day },
        Unburied => progress with { BuriedOn = null },
        Flagged flagged => progress with { Flag = flagged.Flag },
        Tagged tagged => progress with { Tags = [.. progress.Tags.Append(tagged.Tag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] },
        Untagged untagged => progress with { Tags = [.. progress.Tags.Where(tag => tag != untagged.Tag)] },
        _ => progress,
    };

    /// <summary>The recorded decision, whoever made it, with the memory state that it may lack.</summary>
    private static CardState Recorded(CardState before, Reviewed reviewed, LogEvent logged, SchedulerChoice choice)
    {
        var after = reviewed.After;
        if (after.LastReviewDay is null || after.LastReviewAt is null)
        {
            after = after with { LastReviewDay = logged.Day, LastReviewAt = logged.At };
        }

        return choice.Name == SchedulerName.Fsrs && after.Memory is null
            ? after with { Memory = new FsrsMemory(choice.Preset).After(before, reviewed, logged.Day) }
            : after;
    }

    private static CardState Adopted(CardState before, StateAdopted adopted, SchedulerChoice choice) =>
        choice.Name == SchedulerName.Fsrs && adopted.After is { Memory: null, Phase: not Phase.New }
            ? adopted.After with { Memory = before.Memory }
            : adopted.After;
}
