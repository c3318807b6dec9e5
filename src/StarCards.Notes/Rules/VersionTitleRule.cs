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

    /// <summary>True for a heading or a bold line with nothing else on it.</summary>
    public static bool IsVersion(Node node) =>
        (node.Kind == NodeKind.Heading || node.Kind == NodeKind.Line && node.IsBold) && IsVersion(node.Folded.AsSpan().Trim(" :."));

    /// <summary>True where the headings right below are tellings of one answer and nothing else.</summary>
    public static bool AreBelow(Node heading)
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

        return versions >= 2;
    }

    private static bool IsVersion(ReadOnlySpan<char> folded)
    {
        var whose = Whose.HeadLength(folded);
        if (whose > 0)
        {
            return Tellings.Is(folded[whose..].TrimStart(" -"));
        }

        var telling = Tellings.HeadLength(folded);
        return telling > 0 && folded[telling..].Trim(" #") is { IsEmpty: false } number && !number.ContainsAnyExceptInRange('0', '9');
    }
}
