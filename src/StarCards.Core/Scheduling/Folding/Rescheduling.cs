using StarCards.Reviews;
using StarCards.Scheduling.Steps;

namespace StarCards.Scheduling.Folding;

/// <summary>
/// What a changed choice of scheduler does to a card: another scheduler decides everything anew from the ratings, other
/// FSRS parameters make another memory of them, other steps move a card on steps to its place among the new ones.
/// Every other setting speaks at the next review.
/// </summary>
internal static class Rescheduling
{
    /// <summary>The card's state after the change.</summary>
    /// <param name="state">Before it.</param>
    /// <param name="from">The choice before.</param>
    /// <param name="to">The choice after.</param>
    /// <param name="history">The standing events before the change, in order.</param>
    public static CardState Of(CardState state, SchedulerChoice from, SchedulerChoice to, IEnumerable<LogEvent> history)
    {
        if (from.Name != to.Name)
        {
            return Replay.State(history, to);
        }

        if (to.Name == SchedulerName.Fsrs && !from.Preset.Parameters.Equals(to.Preset.Parameters))
        {
            return state with { Memory = Replay.Memory(history, to.Preset) };
        }

        return state.Phase switch
        {
            Phase.Learning => OnSteps(state, from.Preset.LearningSteps, to.Preset.LearningSteps),
            Phase.Relearning => OnSteps(state, from.Preset.RelearningSteps, to.Preset.RelearningSteps),
            _ => state,
        };
    }

    /// <summary>The steps at the end of the new list that are longer than the last one passed, at least one.</summary>
    private static CardState OnSteps(CardState state, StepList from, StepList to)
    {
        if (from.Equals(to))
        {
            return state;
        }

        var passed = from.Seconds(new StepDelays(from, state.StepsLeft).Index - 1) ?? -1;
        var left = 0;
        while (left < to.Count && to.Seconds(to.Count - 1 - left) > passed)
        {
            left++;
        }

        return state with { StepsLeft = Math.Max(left, 1) };
    }
}
