using StarCards.Study.Keys;
using StarCards.Study.Screen;
using StarCards.Study.Session;

namespace StarCards.Tui.Pages;

/// <summary>The short words at the foot of the review screen.</summary>
internal static class ReviewPrompts
{
    /// <summary>What a first key waits for; null where none does.</summary>
    public static string? For(KeyAction? awaitsDigit) => awaitsDigit switch
    {
        KeyAction.Flag => "flag: 0 none, 1 to 7",
        KeyAction.Confidence => "how sure are you? 1 no idea to 4 sure",
        _ => null,
    };

    /// <summary>The keys that help now, the most useful first.</summary>
    public static IEnumerable<string> Keys(ReviewScreen screen, CardInHand hand)
    {
        yield return hand.IsAllOpen ? "Space Good" : hand.Parts.Count == 1 ? "Space answer" : "Space next part";
        yield return "? help";
        yield return "q quit";
        if (hand.Parts.Count > 1)
        {
            yield return hand.IsAllOpen ? "x missed" : "Enter all";
        }

        if (screen.HasHints && !hand.ShowsHints)
        {
            yield return "h hint";
        }

        if (hand.IsAllOpen && hand.OtherStories.Count > 0)
        {
            yield return "o other story";
        }

        yield return "u undo";
        yield return "e edit";
        yield return hand.IsPausedByHer ? "p run on" : "p pause";
    }
}
