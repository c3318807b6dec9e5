namespace StarCards.Scheduling.Steps;

/// <summary>All that a rating's outcome depends on.</summary>
/// <param name="State">The card before.</param>
/// <param name="Preset">The settings.</param>
/// <param name="Intervals">Where intervals come from.</param>
internal sealed record Situation(CardState State, Preset Preset, IntervalRule Intervals)
{
    /// <summary>All four outcomes.</summary>
    public Outcomes Outcomes() => State.Phase switch
    {
        Phase.Review => ReviewRatings.All(this),
        Phase.Relearning => RelearningRatings.All(this),
        _ => LearningRatings.All(this),
    };
}
