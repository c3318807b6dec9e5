using StarCards.Reviews;

namespace StarCards.Study.Session;

/// <summary>
/// The rating that the missed parts speak for: none missed Good, less than half Hard, half or more Again. Of four STAR
/// parts one missed is Hard and two are Again; of a part card its one part is Again. Only ever a suggestion.
/// </summary>
public static class SuggestedRating
{
    /// <summary>The suggestion for a card in hand; null while nothing was missed and not all is open.</summary>
    public static Rating? For(CardInHand hand)
    {
        var asked = hand.Parts.Count(part => part.Name is not null);
        return hand.Missed.Count switch
        {
            0 => hand.IsAllOpen ? Rating.Good : null,
            var missed when missed * 2 >= asked => Rating.Again,
            _ => Rating.Hard,
        };
    }
}
