using StarCards.Scheduling.Classic;
using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling;

/// <summary>The settings of a schedule. Numbers that enter Anki's formulas are kept in the precision in which Anki keeps them.</summary>
/// <remarks>Ranges stand in <see cref="PresetSettings"/>; defaults are those of Anki's default preset.</remarks>
public sealed record Preset
{
    /// <summary>Anki's default preset.</summary>
    public static Preset Default { get; } = new();

    /// <summary>What a new card goes through before it graduates.</summary>
    public StepList LearningSteps { get; init; } = StepList.OfMinutes(1f, 10f);

    /// <summary>What a forgotten card goes through before it returns.</summary>
    public StepList RelearningSteps { get; init; } = StepList.OfMinutes(10f);

    /// <summary>The first interval after the last step, in days.</summary>
    public int GraduatingDays { get; init; } = 1;

    /// <summary>The first interval after Easy, in days.</summary>
    public int EasyDays { get; init; } = 4;

    /// <summary>The ease factor at graduation.</summary>
    public float StartingEase { get; init; } = 2.5f;

    /// <summary>What Easy multiplies on top of the ease factor.</summary>
    public float EasyBonus { get; init; } = 1.3f;

    /// <summary>What Hard multiplies the interval by.</summary>
    public float HardMultiplier { get; init; } = 1.2f;

    /// <summary>What every interval of a passing rating is multiplied by.</summary>
    public float IntervalModifier { get; init; } = 1f;

    /// <summary>The longest interval of <c>sm2</c> and <c>fsrs</c>, in days.</summary>
    public int MaximumDays { get; init; } = 36500;

    /// <summary>The share of its interval that a forgotten card keeps.</summary>
    public float LapseMultiplier { get; init; }

    /// <summary>The shortest interval after forgetting, in days.</summary>
    public int MinimumLapseDays { get; init; } = 1;

    /// <summary>The lapses that make a leech; 0 in a package means never.</summary>
    public int LeechThreshold { get; init; } = 8;

    /// <summary>The open points of <c>sm2-classic</c>.</summary>
    public ClassicOptions Classic { get; init; } = ClassicOptions.Default;

    /// <summary>The chance of recall at which <c>fsrs</c> lets a card come back.</summary>
    public float DesiredRetention { get; init; } = 0.9f;

    /// <summary>The recall that SM-2 is taken to have kept, where a card without a log goes over to <c>fsrs</c>.</summary>
    public float HistoricalRetention { get; init; } = 0.9f;

    /// <summary>The parameters of <c>fsrs</c>.</summary>
    public FsrsParameters Parameters { get; init; } = FsrsParameters.Default;
}
