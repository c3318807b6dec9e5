using StarCards.Reviews;
using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling.Folding;

/// <summary>
/// Decides a card's ratings anew, with neither zone nor fuzz, so that every machine comes to the same: a day is the study
/// day as lived, and a step of less than a day ends at its instant.
/// </summary>
internal static class Replay
{
    private const long DaySeconds = 86400;

    /// <summary>The state that a choice of scheduler makes of a card's standing events.</summary>
    public static CardState State(IEnumerable<LogEvent> history, SchedulerChoice choice)
    {
        var scheduler = choice.Scheduler;
        return history.Aggregate(CardState.New, (state, logged) => logged.What switch
        {
            Reviewed reviewed when HasLostItsStart(state, reviewed) => reviewed.After with { LastReviewAt = logged.At, LastReviewDay = logged.Day },
            Reviewed reviewed => Decided(state, scheduler.NextForEach(state, logged.Day, Fuzz.None)[reviewed.Answer.Rating], logged),
            ManuallySet { Operation: ManualOperation.SetDue } manual => Moved(state, manual.After),
            ManuallySet manual => manual.After,
            StateAdopted adopted => adopted.After with { Memory = adopted.After.Memory ?? state.Memory },
            _ => state,
        });
    }

    /// <summary>The memory state that a card's ratings amount to under the parameters of a preset.</summary>
    public static MemoryState? Memory(IEnumerable<LogEvent> history, Preset preset)
    {
        var memory = new FsrsMemory(preset);
        return history.Aggregate(CardState.New, (state, logged) => logged.What switch
        {
            Reviewed reviewed => reviewed.After with { Memory = memory.After(state, reviewed, logged.Day), LastReviewDay = logged.Day },
            ManuallySet { Operation: ManualOperation.SetDue } manual => manual.After with { Memory = state.Memory },
            ManuallySet manual => manual.After,
            StateAdopted adopted => adopted.After with { Memory = adopted.After.Memory ?? state.Memory },
            _ => state,
        }).Memory;
    }

    /// <summary>True for the first known rating of a card that had graduated before its log begins.</summary>
    internal static bool HasLostItsStart(CardState state, Reviewed reviewed) =>
        state.Phase == Phase.New && reviewed.PhaseBefore is Phase.Review or Phase.Relearning;

    private static CardState Decided(CardState before, Outcome outcome, LogEvent logged) => Decision.Carried(before, outcome) with
    {
        Due = outcome.DelaySeconds switch
        {
            null => new DueOn(logged.Day.Plus(outcome.IntervalDays)),
            < DaySeconds => new DueAt(logged.At.PlusSeconds(outcome.DelaySeconds.Value)),
            _ => new DueOn(logged.Day.Plus(outcome.DelaySeconds.Value / DaySeconds)),
        },
        LastReviewAt = logged.At,
        LastReviewDay = logged.Day,
    };

    /// <summary>The day that was set stays set; what the ratings made of the card otherwise stays too.</summary>
    private static CardState Moved(CardState state, CardState set) => state with
    {
        Phase = set.Phase,
        Due = set.Due,
        IntervalDays = set.IntervalDays,
        DelaySeconds = 0,
        StepsLeft = 0,
        Ease = state.Ease > 0 ? state.Ease : set.Ease,
    };
}
