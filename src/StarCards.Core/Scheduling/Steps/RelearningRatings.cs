using StarCards.Reviews;

namespace StarCards.Scheduling.Steps;

/// <summary>Ratings of a forgotten card on its relearning steps (scheduling reference 2.6): neither ease nor lapses change.</summary>
internal static class RelearningRatings
{
    public static Outcomes All(Situation situation)
    {
        var steps = situation.Preset.RelearningSteps;
        var stored = situation.State.IntervalDays;
        var left = situation.State.StepsLeft;
        var delays = new StepDelays(steps, left);
        return new Outcomes(
            delays.Again is { } again
                ? Outcome(situation, Rating.Again, new Wait(situation.Intervals.Lapse(stored).Days, again), steps.Count)
                : Without(situation, Rating.Again, 0),
            delays.Hard is { } hard ? Outcome(situation, Rating.Hard, new Wait(stored, hard), left) : Without(situation, Rating.Hard, left),
            delays.Good is { } good ? Outcome(situation, Rating.Good, new Wait(stored, good), delays.LeftAfterGood) : Without(situation, Rating.Good, 0),
            Without(situation, Rating.Easy, 0));
    }

    private static Outcome Without(Situation situation, Rating rating, int left) =>
        Outcome(situation, rating, situation.Intervals.Return(rating, situation.State.IntervalDays), left);

    private static Outcome Outcome(Situation situation, Rating rating, Wait wait, int left) => new(
        wait.Seconds is null ? Phase.Review : Phase.Relearning,
        wait.Days,
        wait.Seconds,
        EaseFactor.Of((float)situation.State.Ease).Exact,
        situation.State.Lapses,
        wait.Seconds is null ? 0 : left,
        Memory: situation.Intervals.MemoryAfter(rating));
}
