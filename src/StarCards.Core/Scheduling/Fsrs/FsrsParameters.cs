using System.Globalization;

namespace StarCards.Scheduling.Fsrs;

/// <summary>The 21 parameters of FSRS-6, w0 to w20, each within its limits.</summary>
public sealed class FsrsParameters : IEquatable<FsrsParameters>
{
    /// <summary>How many there are.</summary>
    public const int Count = 21;

    private const float DecayOfOlder = 0.5f;

    private static readonly (float Least, float Greatest)[] LimitsInOrder =
    [
        (0.001f, 100f), (0.001f, 100f), (0.001f, 100f), (0.001f, 100f), (1f, 10f), (0.001f, 4f), (0.001f, 4f),
        (0.001f, 0.75f), (0f, 4.5f), (0f, 0.8f), (0.001f, 3.5f), (0.001f, 5f), (0.001f, 0.25f), (0.001f, 0.9f),
        (0f, 4f), (0f, 1f), (1f, 6f), (0f, 2f), (0f, 2f), (0f, 0.8f), (0.1f, 0.8f),
    ];

    private readonly float[] _values;

    private FsrsParameters(float[] values) => _values = values;

    /// <summary>Those that FSRS-6 is published with.</summary>
    public static FsrsParameters Default { get; } = new(
    [
        0.212f, 1.2931f, 2.3065f, 8.2956f, 6.4133f, 0.8334f, 3.0194f, 0.001f, 1.8722f, 0.1666f, 0.796f,
        1.4835f, 0.0614f, 0.2629f, 1.6483f, 0.6014f, 1.8729f, 0.5425f, 0.0912f, 0.0658f, 0.1542f,
    ]);

    /// <summary>The least and the greatest value of each parameter.</summary>
    public static IReadOnlyList<(float Least, float Greatest)> Limits => LimitsInOrder;

    /// <summary>The values, w0 first.</summary>
    public IReadOnlyList<float> Values => _values;

    /// <summary>One value.</summary>
    /// <param name="index">0 to 20.</param>
    public float this[int index] => _values[index];

    /// <summary>
    /// Parameters of any version: 21 of FSRS-6, 19 or 17 of older ones, none for the defaults. Values outside their
    /// limits are moved to them.
    /// </summary>
    /// <returns>The parameters, or null for another number of values or one that is no number.</returns>
    public static FsrsParameters? Of(IReadOnlyList<float> values)
    {
        var upgraded = values.All(float.IsFinite) ? Upgraded([.. values]) : null;
        return upgraded is null ? null : new FsrsParameters([.. upgraded.Select((value, index) => Math.Clamp(value, LimitsInOrder[index].Least, LimitsInOrder[index].Greatest))]);
    }

    /// <inheritdoc/>
    public bool Equals(FsrsParameters? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FsrsParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Aggregate(0, HashCode.Combine);

    /// <summary>The form in which settings keep them: 21 numbers with commas between.</summary>
    public override string ToString() => string.Join(',', _values.Select(value => value.ToString(CultureInfo.InvariantCulture)));

    private static float[]? Upgraded(float[] values) => values.Length switch
    {
        Count => values,
        19 => [.. values, 0f, DecayOfOlder],
        17 => [.. DifficultyUpgraded(values), 0f, 0f, 0f, DecayOfOlder],
        0 => Default._values,
        _ => null,
    };

    /// <summary>FSRS-4.5 measured difficulty linearly: w4 to w6 mean something else there.</summary>
    private static float[] DifficultyUpgraded(float[] values)
    {
        var upgraded = values.ToArray();
        upgraded[4] = values[5] * 2f + values[4];
        upgraded[5] = MathF.Log(values[5] * 3f + 1f) / 3f;
        upgraded[6] = values[6] + 0.5f;
        return upgraded;
    }
}
