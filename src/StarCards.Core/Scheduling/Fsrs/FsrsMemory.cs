using StarCards.Reviews;
using StarCards.Scheduling.Folding;

namespace StarCards.Scheduling.Fsrs;

/// <summary>Memory states as a card keeps them: each next one starts from the rounded figures of the one before.</summary>
internal sealed class FsrsMemory(Preset preset)
{
    private const float StabilityScale = 10_000f;
    private const float DifficultyScale = 1_000f;

    private readonly FsrsModel<float> _model = new(preset.Parameters);

    /// <summary>The state that a rating starts from, or null for a first rating: the card's own, or what its interval and ease amount to.</summary>
    public MemoryState? Before(CardState state) => state switch
    {
        { Phase: Phase.New } => null,
        { Memory: { } memory } => memory,
        { Phase: Phase.Review or Phase.Relearning } => FromSm2(state.Ease, state.IntervalDays),
        _ => null,
    };

    /// <summary>The state after a rating, with stability as computed: intervals come of that, the card keeps it rounded.</summary>
    /// <param name="before">The state before, or null for a first rating.</param>
    /// <param name="rating">The rating.</param>
    /// <param name="elapsedDays">Days since the rating before; below 0 counts as 0.</param>
    public MemoryState Exact(MemoryState? before, Rating rating, long elapsedDays)
    {
        var (stability, difficulty) = before is { } known
            ? _model.Next(known.Stability, known.Difficulty, rating, Math.Max(elapsedDays, 0))
            : _model.First(rating);
        return new MemoryState(stability, difficulty);
    }

    /// <summary>The interval in days, with fractions, that keeps the preset's retention.</summary>
    public float Interval(MemoryState exact) => _model.Interval(exact.Stability, preset.DesiredRetention);

    /// <summary>The figures that a card keeps: stability to four places, difficulty to three.</summary>
    public static MemoryState Kept(MemoryState exact) => new(Rounded(exact.Stability, StabilityScale), Rounded(exact.Difficulty, DifficultyScale));

    /// <summary>The state that a logged rating leaves, as a card keeps it. Of a run whose start is missing, what interval and ease amount to.</summary>
    public MemoryState? After(CardState before, Reviewed reviewed, StudyDay day)
    {
        if (Replay.HasLostItsStart(before, reviewed))
        {
            return Before(reviewed.After with { Memory = null }) is { } seeded ? Kept(seeded) : null;
        }

        var elapsed = before.LastReviewDay is { } last ? day.DaysSince(last) : 0;
        return Kept(Exact(Before(before), reviewed.Answer.Rating, elapsed));
    }

    private MemoryState FromSm2(double ease, long intervalDays)
    {
        var (stability, difficulty) = _model.FromSm2((float)ease, intervalDays, preset.HistoricalRetention);
        return new MemoryState(stability, difficulty);
    }

    private static float Rounded(float value, float scale) => MathF.Round(value * scale, MidpointRounding.AwayFromZero) / scale;
}
