using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Short titles that name what interviewers ask about: "Conflict", "Most challenging", "一次失败的经历".</summary>
internal static class ThemeRule
{
    private const int MostBlanks = 6;
    private const int LongestTitle = 48;
    private const int Fewest = 3;

    /// <summary>True for words that name such a theme.</summary>
    public static bool IsNamedIn(string folded) => folded.Length <= LongestTitle && ThemeWords.All.IsIn(folded);

    public static bool Is(Node node)
    {
        var title = node.Folded.AsSpan().Trim(" *_:0123456789.)");
        return title.Length is > 0 and <= LongestTitle && title.Count(' ') <= MostBlanks && node.SpeaksOf(Topics.Themes) && !node.SpeaksOf(Persons.I) && node.Label is null && ThemeWords.All.IsIn(title);
    }

    /// <summary>A list of which most items are such titles, or two of them principles of a company, each over what she has to say.</summary>
    public static bool AreIn(Stretch items) =>
        items.CountOf(static item => item.Kind == NodeKind.Item && item.Children.Count > 0 && (Is(item) || IsPrinciple(item))) is var themes && themes * 2 > items.Count
        && (themes >= Fewest || items.CountOf(static item => item.Children.Count > 1 && IsPrinciple(item)) > 1);

    private static bool IsPrinciple(Node item) => item.Ask < Ask.Question && PrincipleNames.All.IsHeadOf(item.Folded.AsSpan().TrimStart(" *_0123456789.)"));
}
