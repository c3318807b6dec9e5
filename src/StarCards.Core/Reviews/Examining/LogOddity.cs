namespace StarCards.Reviews.Examining;

/// <summary>Something about an event that cannot be as it was lived. The log stays as it is; what can be done is said.</summary>
/// <param name="Kind">What is odd.</param>
/// <param name="Event">The event, or the first of those in question.</param>
public sealed record LogOddity(OddityKind Kind, LogEvent Event)
{
    private const string BringBack = "'starcards merge' or 'import' brings back what another machine or the phone has";

    /// <summary>True where nothing comes of it.</summary>
    public bool IsHarmless => Kind is OddityKind.SameMillisecond or OddityKind.NoReviews;

    /// <summary>One line for people: what, where, and what to do.</summary>
    public string Sentence => Kind switch
    {
        OddityKind.InTheFuture => $"{What} is dated in the future: a clock was wrong; {SetDue}",
        OddityKind.BeforeItsNote => $"{What} is dated before its note was first seen: a clock had gone back; {SetDue}",
        OddityKind.BeforeWhatItFollowed => $"{What} is dated before the review that it followed: a clock had gone back; ratings are taken in order of time, and {SetDue}",
        OddityKind.StartIsMissing => $"the log of {Event.Card} begins in the middle, at {Event.At}: compare and optimize leave the card out; {BringBack}",
        OddityKind.ReviewsAreMissing => $"{What} counts {((Reviewed)Event.What).After.Reps} answers, and the log has fewer: there is a gap before it; {BringBack}",
        OddityKind.SameMillisecond => $"{What} has the same millisecond as that of another card; nothing to do: both count, and an export moves one of them on",
        _ => $"{Event.Card} has a schedule since {Event.At} and no reviews; nothing to do: it goes on from there, and compare and optimize learn nothing from it",
    };

    private string What => $"the {Event.What.Kind.Word()} of {Event.Card} at {Event.At}";

    private string SetDue => $"'starcards set-due {Event.Card} DAYS' gives the card the day that is right";
}
