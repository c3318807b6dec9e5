using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Technical interview", "技术面试": the name of a kind of interview, which asks for no story.</summary>
internal static class InterviewKindRule
{
    private const int MostBlanks = 6;

    private static readonly PhraseTable Interviews = new("interview|interviews|interview round|mulakat|面试|一面|二面|三面|四面|终面|机试|笔试|初试|复试|初面|면접");

    public static bool Is(Node heading)
    {
        var title = heading.Folded.AsSpan();
        var open = title.IndexOf('(');
        title = (open > 0 ? title[..open] : title).Trim(" .:*_0123456789)");
        return heading.Ask == Ask.None && !title.Contains(" for ", StringComparison.Ordinal) && title.Length > 0 && title.Count(' ') <= MostBlanks && (EndsIn(title[(title.LastIndexOf(' ') + 1)..]) || PhraseTable.IsUnspaced(title[^1]) && EndsIn(title[Math.Max(0, title.Length - 2)..]));
    }

    private static bool EndsIn(ReadOnlySpan<char> word) => Interviews.Is(word);
}
