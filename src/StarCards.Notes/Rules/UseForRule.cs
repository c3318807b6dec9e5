using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Use for: …" under a story: the questions and themes that it serves.</summary>
internal static class UseForRule
{
    private static readonly PhraseTable Heads = new(
        "use for|used for|use it for|use this for|use when|good for|works for|fits|fits for|answers|can answer|questions it answers|questions this answers|applies to|applicable to|relevant questions|relevant for|relevant to|covers|lps|lp|leadership principles|principles|themes|maps to|matching questions|questions it fits|questions to use it for",
        "responde a|usar para|sirve para|vale para|serve para|utiliser pour|sert pour|passt zu|verwenden fur|geeignet fur|usare per|vale per|适用于|适用");

    /// <summary>The same below a story; over questions that nothing was told for, they only name them.</summary>
    private static readonly PhraseTable Names = new("questions|sample questions|example questions|possible questions");

    private static readonly PhraseTable Reasons = new("why it matters|relevance");

    /// <summary>The text behind the label, or null where the line is none.</summary>
    public static string? Behind(Node node)
    {
        var plain = node.Plain;
        var folded = node.Folded.AsSpan().TrimStart(" >*_");
        if (IsLabel(Reasons, folded))
        {
            plain = BehindColon(plain);
            folded = TextFold.Fold(plain);
        }

        return IsLabel(Heads, folded) || IsLabel(Names, folded) ? BehindColon(plain) : null;
    }

    /// <summary>True for a label that says no more than that questions follow.</summary>
    public static bool OnlyNames(Node label) => IsLabel(Names, label.Folded.AsSpan().TrimStart(" >*_"));

    private static bool IsLabel(PhraseTable labels, ReadOnlySpan<char> folded) => labels.HeadLength(folded) is > 0 and var length && folded[length..].TrimStart().StartsWith(":");

    private static string BehindColon(string plain) => plain[(plain.IndexOfAny([':', '：']) + 1)..].Trim();

    /// <summary>The single entries of a list in one line; commas inside quotes do not divide.</summary>
    public static List<string> Entries(string list)
    {
        var entries = new List<string>();
        var start = 0;
        var inQuotes = false;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || !inQuotes && list[i] is ',' or ';')
            {
                var entry = list[start..i].Trim();
                if (entry.Length > 0)
                {
                    entries.Add(entry);
                }

                start = i + 1;
            }
            else if (list[i] is '"' or '“' or '”')
            {
                inQuotes = list[i] == '"' ? !inQuotes : list[i] == '“';
            }
        }

        return entries;
    }
}
