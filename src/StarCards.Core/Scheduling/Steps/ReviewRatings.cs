using StarCards.Reviews;

namespace StarCards.Scheduling.Steps;

/// <summary>Ratings of a graduated card (scheduling reference 2.5 and 2.6).</summary>
internal static class ReviewRatings
{
    private const float EaseLostByAgain = 0.2f;
    private const float EaseLostByHard = 0.15f;
    private const float EaseWonByEasy = 0.15f;

    public static Outcomes All(Situation situation)
    {
        var ease = EaseFactor.Of((float)situation.State.Ease);
        return new Outcomes(
            Lapse(situation, ease.Lowered(EaseLostByAgain)),
            Pass(situation, Rating.Hard, ease.Lowered(EaseLostByHard)),
            Pass(situation, Rating.Good, ease),
            Pass(situation, Rating.Easy, ease.Raised(EaseWonByEasy)));
    }

    private static Outcome Pass(Situation situation, Rating rating, EaseFactor ease) => new(
        Phase.Review,
        situation.Intervals.Pass(rating),
        null,
        ease.Exact,
        situation.State.Lapses,
        StepsLeft: 0,
        Memory: situation.Intervals.MemoryAfter(rating));

    private static Outcome Lapse(Situation situation, EaseFactor ease)
    {
        var steps = situation.Preset.RelearningSteps;
        var wait = situation.Intervals.Lapse(situation.State.IntervalDays);
        var delay = new StepDelays(steps, steps.Count).Again ?? wait.Seconds;
        var lapses = situation.State.Lapses + 1;
        return new Outcome(
            delay is null ? Phase.Review : Phase.Relearning,
            wait.Days,
            delay,
            ease.Exact,
            lapses,
            steps.Count,
            Memory: situation.Intervals.MemoryAfter(Rating.Again),
            IsLeech: Leech.IsMadeBy(lapses, situation.Preset.LeechThreshold));
    }
}
