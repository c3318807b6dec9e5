using StarCards.Reviews;
using StarCards.Study.Session;

namespace StarCards.Study.Screen;

/// <summary>One of the four ratings as it stands before the choice.</summary>
/// <param name="Rating">The rating; its number is its key.</param>
/// <param name="Wait">How long the card would wait, short; empty in practice.</param>
/// <param name="WaitInWords">The same as a phrase: <c>in 10 minutes</c>; <c>practice</c> where nothing is scheduled.</param>
/// <param name="IsSuggested">True where the missed parts speak for it.</param>
public sealed record Choice(Rating Rating, string Wait, string WaitInWords, bool IsSuggested)
{
    internal static Choice Of(StudySession session, Rating rating, Moment moment)
    {
        var today = session.Setting.Calendar.DayOf(moment.Now);
        var isSuggested = session.Hand is { } hand && SuggestedRating.For(hand) == rating;
        return session.Preview(rating, moment) is { } after
            ? new Choice(rating, WaitText.Brief(after, today), WaitText.Until(after, today), isSuggested)
            : new Choice(rating, string.Empty, "practice", isSuggested);
    }
}
