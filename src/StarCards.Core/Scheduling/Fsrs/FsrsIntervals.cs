using StarCards.Reviews;
using StarCards.Scheduling.Fuzzing;
using StarCards.Scheduling.Steps;

namespace StarCards.Scheduling.Fsrs;

/// <summary>Intervals that FSRS supplies where no step decides (scheduling reference 3.3).</summary>
/// <param name="preset">The settings.</param>
/// <param name="fit">How intervals become whole days.</param>
/// <param name="memory">The four states after, as computed.</param>
/// <param name="next">The four intervals in days, with fractions, in the order of the ratings.</param>
/// <param name="stored">The card's interval before, in days.</param>
/// <param name="shortTerm">Where an interval below half a day keeps the card in learning.</param>
internal sealed class FsrsIntervals(Preset preset, IntervalFit fit, IReadOnlyList<MemoryState> memory, IReadOnlyList<float> next, long stored, ShortTerm shortTerm) : IntervalRule
{
    private const float LongestShortTermDays = 0.5f;
    private const float DaySeconds = 86400f;

    public override Wait Graduation(Rating rating) => Unstepped(rating, preset.LearningSteps);

    public override Wait Return(Rating rating, long stored) => Unstepped(rating, preset.RelearningSteps);

    /// <summary>The preset's share and minimum after a lapse play no part.</summary>
    public override Wait Lapse(long stored) =>
        new((long)AtLeastOne(Of(Rating.Again)), ShortTermSeconds(Of(Rating.Again), preset.RelearningSteps));

    /// <summary>Hard before Good before Easy, and none shorter than the card's interval where its fuzz reaches that far.</summary>
    public override long Pass(Rating rating)
    {
        var hard = fit.Days(Of(Rating.Hard), Math.Max(Floor(Of(Rating.Hard)), 1));
        if (rating == Rating.Hard)
        {
            return hard;
        }

        var good = fit.Days(Of(Rating.Good), Math.Max(Floor(Of(Rating.Good)), hard + 1));
        return rating == Rating.Good ? good : fit.Days(Of(Rating.Easy), Math.Max(Floor(Of(Rating.Easy)), good + 1));
    }

    public override MemoryState? MemoryAfter(Rating rating) => FsrsMemory.Kept(memory[(int)rating - 1]);

    private Wait Unstepped(Rating rating, StepList steps)
    {
        var days = AtLeastOne(Of(rating));
        return rating == Rating.Easy
            ? new Wait(fit.Days(days, fit.Days(Of(Rating.Good), 1) + 1))
            : new Wait(fit.Days(days, 1), ShortTermSeconds(Of(rating), steps));
    }

    private long? ShortTermSeconds(float days, StepList steps) =>
        shortTerm.IsAllowed && (shortTerm.IsAllowedWithSteps || steps.Count == 0) && days < LongestShortTermDays
            ? (long)(days * DaySeconds)
            : null;

    private long Floor(float days) =>
        Rounded(days) > stored ? stored + 1 : stored <= FuzzRange.Around(days, 1, fit.MaximumDays).Highest ? stored : 0;

    private float Of(Rating rating) => next[(int)rating - 1];

    private static float AtLeastOne(float days) => MathF.Max(Rounded(days), 1f);

    private static float Rounded(float days) => MathF.Round(days, MidpointRounding.AwayFromZero);
}
