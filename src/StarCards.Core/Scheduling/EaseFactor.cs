namespace StarCards.Scheduling;

/// <summary>The ease factor of <c>sm2</c>, in whole thousandths as Anki keeps it.</summary>
/// <param name="Thousandths">2500 means 250 %.</param>
internal readonly record struct EaseFactor(int Thousandths)
{
    /// <summary>The floor that Again and Hard stop at.</summary>
    public const float Lowest = 1.3f;

    private const float Scale = 1000f;

    /// <summary>The factor of a multiple, rounded to the nearest thousandth.</summary>
    public static EaseFactor Of(float multiple) => new((int)MathF.Round(multiple * Scale, MidpointRounding.AwayFromZero));

    /// <summary>The multiple that formulas use, in single precision.</summary>
    public float Multiple => Thousandths / Scale;

    /// <summary>The multiple as states keep it.</summary>
    public double Exact => Thousandths / 1000.0;

    /// <summary>The factor after a worse rating.</summary>
    public EaseFactor Lowered(float by) => Of(MathF.Max(Multiple - by, Lowest));

    /// <summary>The factor after a better rating; it has no ceiling.</summary>
    public EaseFactor Raised(float by) => Of(Multiple + by);
}
