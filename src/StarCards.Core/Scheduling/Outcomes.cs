using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>All four outcomes at once, so that each can be shown before the choice.</summary>
/// <param name="Again">What Again leads to.</param>
/// <param name="Hard">What Hard leads to.</param>
/// <param name="Good">What Good leads to.</param>
/// <param name="Easy">What Easy leads to.</param>
public sealed record Outcomes(Outcome Again, Outcome Hard, Outcome Good, Outcome Easy)
{
    /// <summary>The outcome of one rating.</summary>
    public Outcome this[Rating rating] => rating switch
    {
        Rating.Again => Again,
        Rating.Hard => Hard,
        Rating.Good => Good,
        _ => Easy,
    };
}
