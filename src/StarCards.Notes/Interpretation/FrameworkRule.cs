using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Tells a heading that is a framework: a known name, an acronym of its parts, a word that says so.</summary>
internal static class FrameworkRule
{
    private const int LongestPart = 60;

    public static HeadingRole? RoleOf(Node heading)
    {
        var folded = heading.Folded.Trim(' ', ':');
        var name = heading.Prompt.Words;
        var body = heading.Children;
        var items = body.Where(node => node.Kind == NodeKind.Item).ToList();
        if (SectionWords.FrameworkWord.IsIn(folded))
        {
            return IsPlaceOfMany(body, folded) ? HeadingRole.Frameworks : HasParts(body, items, name) ? HeadingRole.Framework : null;
        }

        if (FrameworkNames.All.Is(folded) || FrameworkNames.All.IsHeadOf(folded) && folded.Length < 40)
        {
            return HeadingRole.Framework;
        }

        return SpelledBy(name, items) || body.Count == 1 && body[0].Kind == NodeKind.Line && InlineParts.ByInitials(name, body[0].Plain) is not null || SpelledByTable(name, body) || IsRecipe(name, body, items) ? HeadingRole.Framework : null;
    }

    /// <summary>"Steps" and its like: any manual has them.</summary>
    public static bool IsWeak(Node heading) => SectionWords.FrameworkWord.Is(heading.Folded.Trim(' ', ':'));

    /// <summary>Named lists, or sub-headings with lists of their own.</summary>
    private static bool IsPlaceOfMany(List<Node> body, string folded)
    {
        var first = body.FirstOrDefault(node => node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Heading);
        var isPlural = folded.EndsWith("frameworks", StringComparison.Ordinal) || folded.StartsWith("frameworks", StringComparison.Ordinal);
        return isPlural
            || first is { Kind: NodeKind.Line } && InlineParts.Of(first.Text) is null && first.Plain.Length < 40 && (first.Children.Count > 0 || body.IndexOf(first) + 1 < body.Count && body[body.IndexOf(first) + 1] is { Kind: NodeKind.Item, BlankBefore: false })
            || body.Count(node => node.Kind == NodeKind.Heading && node.Children.Exists(child => child.Kind == NodeKind.Item)) >= 2;
    }

    private static bool HasParts(List<Node> body, List<Node> items, string name) =>
        items.Count >= 2 && !items.Exists(item => item.Ask == Ask.Candidate || item.Plain.Length > 3 * LongestPart)
        || body.Exists(node => node.Kind is NodeKind.Line && (InlineParts.Of(node.Text) is not null || StepRule.NameOf(node.Text) is not null || InlineParts.ByInitials(name, node.Plain) is not null))
        || body.Count(node => node.Kind == NodeKind.Heading) >= 2 && items.Count == 0 && !body.Exists(node => node.Kind == NodeKind.Heading && node.Ask >= Ask.Question);

    private static bool SpelledBy(string name, List<Node> items) =>
        items.Count >= 3 && InlineParts.ByInitials(name, string.Join(", ", items.Select(item => First(item.Plain)))) is not null;

    private static bool SpelledByTable(string name, List<Node> body) =>
        body.Find(node => node.Kind == NodeKind.Table) is { } table && InlineParts.ByInitials(name, string.Join(", ", table.Rows.Skip(2).Select(row => TableRows.Cells(row.Text).FirstOrDefault(string.Empty)).Where(cell => cell.Length > 0))) is not null;

    /// <summary>Short words under a name: "clarify", "equation", "sanity check".</summary>
    private static bool IsRecipe(string name, List<Node> body, List<Node> items) =>
        items.Count >= 3 && items.Count == body.Count && name.Split(' ').Length <= 3 && QuestionRule.Of(TextFold.Fold(name)) == Ask.None
        && items.TrueForAll(item => item.Plain.Length is > 2 and < 30 && item.Children.Count == 0 && !QuestionRule.EndsInMark(item.Folded) && !item.Plain.Any(char.IsDigit) && !Pronouns.I.IsIn(item.Folded) && !PlaceholderRule.IsNothing(item) && char.IsLower(item.Plain[0]))
        && items.Average(item => item.Plain.Split(' ').Length) <= 2.5;

    private static string First(string plain)
    {
        var end = plain.IndexOfAny([':', '-', '–', '—', '(', ',']);
        return (end > 0 ? plain[..end] : plain).Trim();
    }
}
