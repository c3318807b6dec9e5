using System.Text;
using StarCards.Anki.Html;
using StarCards.Cards;

namespace StarCards.Anki.Export;

/// <summary>The further stories of a question, one below the other in one field.</summary>
internal static class StoryHtml
{
    public static string Of(IReadOnlyList<Story> stories, FieldHtml html)
    {
        var text = new StringBuilder();
        for (var i = 0; i < stories.Count; i++)
        {
            Append(text, stories[i], i + 2, html);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Story story, int number, FieldHtml html)
    {
        var title = story.Title is null ? $"Story {number}" : html.Inline(story.Title);
        text.Append("<h4>").Append(title).Append("</h4>");
        if (story.Answer is not null)
        {
            text.Append("<div>").Append(html.Block(story.Answer)).Append("</div>");
        }

        if (!story.Star.IsEmpty)
        {
            text.Append("<dl>");
            foreach (var part in story.Star.Filled)
            {
                text.Append("<dt>").Append(part).Append("</dt><dd>").Append(html.Block(story.Star[part])).Append("</dd>");
            }

            text.Append("</dl>");
        }
    }
}
