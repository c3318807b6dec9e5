namespace StarCards.Scheduling.Classic;

/// <summary>The points that the publication of SM-2 leaves open, each decided; the defaults are what programs in use do.</summary>
/// <param name="Rounding">How fractions of days are rounded.</param>
/// <param name="OnFailure">What failing does to the ease factor.</param>
/// <param name="ForInterval">Which ease factor makes the interval.</param>
public sealed record ClassicOptions(
    ClassicRounding Rounding = ClassicRounding.Nearest,
    ClassicFailure OnFailure = ClassicFailure.Change,
    ClassicEase ForInterval = ClassicEase.Old)
{
    /// <summary>What programs in use do.</summary>
    public static ClassicOptions Default { get; } = new();
}
