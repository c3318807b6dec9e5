using System.Globalization;
using StarCards.Cards;
using StarCards.Study.Session;

namespace StarCards.Study.Screen;

/// <summary>The question's stories behind the first: listed, and opened one at a time.</summary>
internal static class OtherStory
{
    public static ScreenPart Line(CardInHand hand)
    {
        var titles = hand.OtherStories.Select((story, index) => Title(story, index + 2));
        return new ScreenPart("Other stories", PrintableText.OneLine(string.Join(" · ", titles)), false, false);
    }

    public static IEnumerable<ScreenPart> Opened(CardInHand hand)
    {
        if (hand.OtherStoriesOpen == 0)
        {
            yield break;
        }

        var story = hand.OtherStories[hand.OtherStoriesOpen - 1];
        yield return new ScreenPart("Story", PrintableText.OneLine(Title(story, hand.OtherStoriesOpen + 1)), true, false);
        foreach (var part in AnswerParts.OfStory(story))
        {
            yield return new ScreenPart(part.Label, ScreenText.Of(part.Text), false, false);
        }
    }

    private static string Title(Story story, int number) => story.Title ?? $"story {number.ToString(CultureInfo.InvariantCulture)}";
}
