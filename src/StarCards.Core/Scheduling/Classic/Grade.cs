using StarCards.Reviews;

namespace StarCards.Scheduling.Classic;

/// <summary>A grade of the paper: 0 no idea to 5 perfect; below 3 the item is failed.</summary>
/// <param name="Value">0 to 5.</param>
public readonly record struct Grade(int Value)
{
    /// <summary>The best grade.</summary>
    public const int Best = 5;

    private const int LowestPass = 3;

    /// <summary>The grade of a button: Again 2, Hard 3, Good 4, Easy 5. This is the only place that says so.</summary>
    public static Grade Of(Rating rating) => new((int)rating + 1);

    /// <summary>True for 3 and better.</summary>
    public bool IsPass => Value >= LowestPass;
}
