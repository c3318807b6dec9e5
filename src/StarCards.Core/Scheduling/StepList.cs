using System.Globalization;

namespace StarCards.Scheduling;

/// <summary>The steps of learning or relearning: the delays that a card goes through before it waits for days.</summary>
public sealed class StepList : IEquatable<StepList>
{
    /// <summary>The longest step: a hundred years.</summary>
    public const float LongestMinutes = 36500f * 1440f;

    private readonly float[] _minutes;

    private StepList(float[] minutes) => _minutes = minutes;

    /// <summary>No steps: a card graduates at once.</summary>
    public static StepList None { get; } = new([]);

    /// <summary>The lengths in minutes, in order; fractions are allowed.</summary>
    public IReadOnlyList<float> Minutes => _minutes;

    /// <summary>How many steps there are.</summary>
    public int Count => _minutes.Length;

    /// <summary>Steps of the given lengths.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative, no number, or beyond <see cref="LongestMinutes"/>.</exception>
    public static StepList OfMinutes(params IEnumerable<float> minutes)
    {
        var lengths = minutes.ToArray();
        return lengths.All(length => length is >= 0f and <= LongestMinutes)
            ? new StepList(lengths)
            : throw new ArgumentOutOfRangeException(nameof(minutes));
    }

    /// <summary>The length of a step in seconds, cut to whole ones, or null where there is no such step.</summary>
    /// <param name="index">Zero-based.</param>
    public long? Seconds(int index) => index >= 0 && index < Count ? (long)(_minutes[index] * 60f) : null;

    /// <inheritdoc/>
    public bool Equals(StepList? other) => other is not null && _minutes.AsSpan().SequenceEqual(other._minutes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StepList);

    /// <inheritdoc/>
    public override int GetHashCode() => _minutes.Aggregate(Count, HashCode.Combine);

    /// <summary>The form in which settings keep it: minutes with commas between, <c>1,10</c>.</summary>
    public override string ToString() => string.Join(',', _minutes.Select(length => length.ToString(CultureInfo.InvariantCulture)));
}
