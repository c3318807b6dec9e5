using StarCards.Reviews;

namespace StarCards.Scheduling.Steps;

/// <summary>Ratings of a new card or one on its first steps (scheduling reference 2.4).</summary>
internal static class LearningRatings
{
    public static Outcomes All(Situation situation)
    {
        var steps = situation.Preset.LearningSteps;
        var left = situation.State.Phase == Phase.New ? steps.Count : situation.State.StepsLeft;
        var delays = new StepDelays(steps, left);
        return new Outcomes(
            Outcome(situation, Rating.Again, delays.Again, steps.Count, steps.Count),
            Outcome(situation, Rating.Hard, delays.Hard, left, left),
            Outcome(situation, Rating.Good, delays.Good, delays.LeftAfterGood, left),
            Outcome(situation, Rating.Easy, null, 0, 0));
    }

    private static Outcome Outcome(Situation situation, Rating rating, long? delay, int leftOnStep, int leftWithoutStep)
    {
        if (delay is { } step)
        {
            return Learning(situation, rating, step, leftOnStep);
        }

        var wait = situation.Intervals.Graduation(rating);
        return wait.Seconds is { } seconds
            ? Learning(situation, rating, seconds, leftWithoutStep)
            : new Outcome(Phase.Review, wait.Days, null, EaseFactor.Of(situation.Preset.StartingEase).Exact, Lapses: 0, StepsLeft: 0, Memory: situation.Intervals.MemoryAfter(rating));
    }

    private static Outcome Learning(Situation situation, Rating rating, long seconds, int left) =>
        new(Phase.Learning, 0, seconds, Ease: 0, situation.State.Lapses, left, Memory: situation.Intervals.MemoryAfter(rating));
}
