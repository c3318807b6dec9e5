using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Sample answer", "Your version", "Long version", "Version 2": a title that says only which telling of an answer stands below.</summary>
internal static class VersionTitleRule
{
    private static readonly PhraseTable Whose = new(
        "sample|example|model|your|my|own|short|long|full|quick|first|second|third|old|new|better|improved|final|30 second|60 second|2 minute|two minute|one minute",
        "mi|tu|minha|meine|deine|kurze|lange|ma|votre|mia");

    private static readonly PhraseTable Tellings = new(
        "version|answer|response|story|take",
        "respuesta|resposta|antwort|fassung|reponse|risposta|versione|versao");

    /// <summary>"Quick talking points (STAR)", "Story (long form)", "Interview one-liner": how an answer is told, and nothing of what it answers.</summary>
    public static bool IsWay(ReadOnlySpan<char> folded)
    {
        var title = folded.EndsWith(")") && folded.LastIndexOf('(') is > 0 and var open ? folded[..open].TrimEnd() : folded;
        return Ways.Is(title) || title.LastIndexOf(' ') is > 0 and var last && Sayings.Is(title[(last + 1)..]);
    }

    private static readonly PhraseTable Ways = new("talking points|quick talking points|key points|story|the story|full story|long form|short form|long version|short version|spoken version|spoken answer|written answer|star|star answer|star response|star story|star breakdown|star outline|interview-ready answer|senior-level answer|model answer|one-sentence interview summary");

    /// <summary>Last words of such a title, whatever stands before them.</summary>
    private static readonly PhraseTable Sayings = new("one-liner|soundbite|sound bite");

    /// <summary>True for a heading or a bold line with nothing else on it.</summary>
    public static bool IsVersion(Node node) =>
        (node.Kind == NodeKind.Heading || node.Kind == NodeKind.Line && node.IsBold) && IsVersion(node.Folded.AsSpan().Trim(" :."));

    /// <summary>True where the headings right below are tellings of one answer and nothing else; among interview notes one of hers is enough.</summary>
    public static bool AreBelow(Node heading, bool isInterview)
    {
        var versions = 0;
        foreach (var child in heading.Children)
        {
            if (child.Kind != NodeKind.Heading)
            {
                continue;
            }

            if (!IsVersion(child))
            {
                return false;
            }

            versions++;
        }

        return versions >= 2 || isInterview && versions == 1 && heading.Children.Exists(IsHers);
    }

    /// <summary>"My story", "Sample answer": a title that needs no second one beside it.</summary>
    private static bool IsHers(Node node) =>
        node.Kind == NodeKind.Heading && Hers.IsHeadOf(node.Folded) && IsVersion(node);

    private static readonly PhraseTable Hers = new("my|your|own|sample|model|example|mi|minha|meine|ma|示范|示例|范例|你的版本|我的版本|我的回答|我的故事");

    /// <summary>The same where words have no blanks between them.</summary>
    private static readonly PhraseTable Unspaced = new("示范|示例|范例|你的版本|我的版本|我的回答|我的故事|参考答案|参考回答|版本一|版本二");

    /// <summary>"My story, using STAR".</summary>
    private static readonly PhraseTable ByMethod = new("using star|in star|in star format|with star|star|star format|star method");

    private static readonly PhraseTable Units = new("seconds|second|secs|sec|s|minutes|minute|mins|min|segundos|minutos|secondes|sekunden|minuten|秒|分钟|분");

    /// <summary>"30 seconds", "60-second version".</summary>
    private static bool IsLength(ReadOnlySpan<char> folded)
    {
        var rest = folded.TrimStart("0123456789");
        return rest.Length < folded.Length && rest.TrimStart(" -") is var unit && (Units.Is(unit) || Units.HeadLength(unit) is > 0 and var length && Tellings.Is(unit[length..].TrimStart()));
    }

    private static bool IsVersion(ReadOnlySpan<char> folded)
    {
        if (folded.Length > 0 && char.IsAsciiDigit(folded[0]) && IsLength(folded))
        {
            return true;
        }

        if (Unspaced.IsHeadOf(folded))
        {
            return true;
        }

        var whose = Whose.HeadLength(folded);
        if (whose > 0)
        {
            var said = folded[whose..].TrimStart(" -");
            var end = Tellings.HeadLength(said);
            return end > 0 && (Tellings.Is(said) || ByMethod.Is(said[end..].TrimStart(" ,(")));
        }

        var telling = Tellings.HeadLength(folded);
        return telling > 0 && folded[telling..].Trim(" #") is { IsEmpty: false } number && !number.ContainsAnyExceptInRange('0', '9');
    }
}
