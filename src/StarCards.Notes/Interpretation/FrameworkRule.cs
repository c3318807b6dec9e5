using System.Buffers;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Tells a heading that is a framework: a known name, an acronym of its parts, a word that says so.</summary>
internal static class FrameworkRule
{
    private const int LongestPart = 60;
    private const int FewestWrittenOut = 3;
    private const int MostWrittenOut = 10;
    private static readonly SearchValues<char> Ends = SearchValues.Create(":-–—(,");

    public static HeadingRole? RoleOf(Node heading)
    {
        var folded = heading.Folded.AsSpan().Trim(" :");
        var name = heading.Prompt.Words;
        var body = heading.Children;
        var items = body.Where(static node => node.Kind == NodeKind.Item);
        if (SectionWords.FrameworkWord.IsIn(folded) && !SectionWords.Answers.IsIn(folded) && (!HoldsStories(heading) || NamesMany(folded)))
        {
            return IsPlaceOfMany(body, folded) ? HeadingRole.Frameworks : HasParts(body, items, name) ? HeadingRole.Framework : null;
        }

        var isWord = FrameworkNames.Common.HeadLength(folded) is > 1 and var length && name.Length >= length && name.AsSpan(0, length).IndexOfAnyInRange('a', 'z') >= 0;
        if (!isWord && (FrameworkNames.All.Is(folded) || FrameworkNames.All.IsHeadOf(folded) && !HoldsStories(heading) && folded.Length < 40 && !SectionWords.Questions.IsIn(folded[FrameworkNames.All.HeadLength(folded)..]) && !SectionWords.Answers.IsIn(folded)))
        {
            return HeadingRole.Framework;
        }

        return InlineParts.IsAcronym(name) && IsSpelled(name, body, items) || IsRecipe(name, body, items) ? HeadingRole.Framework : null;
    }

    /// <summary>A list, a line or a table whose initials are the name.</summary>
    private static bool IsSpelled(string name, Stretch body, Stretch items) =>
        SpelledBy(name, items) || body.Count == 1 && body[0].Kind == NodeKind.Line && InlineParts.ByInitials(name, body[0].Plain) is not null || SpelledByTable(name, body);

    /// <summary>"STAR preparation" over headings with labels of their own, or with questions below them: stories, not parts.</summary>
    private static bool HoldsStories(Node heading) => heading.Children.Exists(static node => node.Kind == NodeKind.Heading && (node.TellsBelow || node.HoldsPrompt));

    /// <summary>Called a framework, or by a name that everybody knows, right over the list of its parts: one, whatever weighs against it.</summary>
    public static bool IsWrittenOut(Node heading)
    {
        var folded = heading.Folded.AsSpan().TrimStart(" :0123456789.)");
        var isNamed = Called.IsIn(folded) || IsKnown(folded) || folded.IndexOf(": ") is > 0 and var colon && IsKnown(folded[(colon + 2)..]);
        return isNamed && !heading.HoldsPrompt && heading.Children.Count > 0 && Parts(heading.Children) is >= FewestWrittenOut and <= MostWrittenOut;
    }

    private static readonly PhraseTable Called = new("framework|frameworks");

    private static bool IsKnown(ReadOnlySpan<char> folded) => FrameworkNames.All.IsHeadOf(folded) && !FrameworkNames.Common.IsHeadOf(folded);

    /// <summary>How many items the one list among the lines has; 0 where something else stands among them, or several lists.</summary>
    private static int Parts(Stretch nodes)
    {
        var first = nodes.FindIndex(static node => node.Kind == NodeKind.Item);
        var items = first < 0 ? default : nodes[first..].While(static node => node.Kind == NodeKind.Item);
        return items.Count == nodes.CountOf(static node => node.Kind == NodeKind.Item) && !nodes.Exists(static node => node.Kind is not (NodeKind.Item or NodeKind.Line or NodeKind.Rule)) ? items.Count : 0;
    }

    /// <summary>"Steps" and its like: any manual has them.</summary>
    public static bool IsWeak(Node heading) => SectionWords.FrameworkWord.Is(heading.Folded.AsSpan().Trim(" :"));

    /// <summary>Named lists, or sub-headings with lists of their own.</summary>
    private static bool IsPlaceOfMany(Stretch body, ReadOnlySpan<char> folded)
    {
        var at = body.FindIndex(static node => node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Heading);
        var first = at < 0 ? null : body[at];
        return NamesMany(folded)
            || first is { Kind: NodeKind.Line } && InlineParts.Of(first) is null && first.Plain.Length < 40 && (first.Children.Count > 0 || at + 1 < body.Count && body[at + 1] is { Kind: NodeKind.Item, BlankBefore: false })
            || body.CountOf(static node => node.Kind == NodeKind.Heading && node.Children.Exists(child => child.Kind == NodeKind.Item)) >= 2;
    }

    /// <summary>A title that promises more than one.</summary>
    private static bool NamesMany(ReadOnlySpan<char> folded) => folded.EndsWith("frameworks") || folded.StartsWith("frameworks");

    private static bool HasParts(Stretch body, Stretch items, string name) =>
        items.Count >= 2 && !items.Exists(item => item.Ask == Ask.Candidate || item.Plain.Length > 3 * LongestPart)
        || body.Exists(node => node.Kind is NodeKind.Line && (InlineParts.Of(node) is not null || StepRule.NameOf(node.Text) is not null || InlineParts.ByInitials(name, node.Plain) is not null))
        || body.CountOf(static node => node.Kind == NodeKind.Heading) >= 2 && items.Count == 0 && !body.Exists(static node => node.Kind == NodeKind.Heading && (node.Ask >= Ask.Question || node.Children.Exists(static child => child is { Kind: NodeKind.Heading, Ask: Ask.Candidate })));

    private static bool SpelledBy(string name, Stretch items) =>
        items.Count >= 3 && InlineParts.ByInitials(name, string.Join(", ", Firsts(items))) is not null;

    private static bool SpelledByTable(string name, Stretch body) =>
        body.FindIndex(static node => node.Kind == NodeKind.Table) is var at and >= 0 && InlineParts.ByInitials(name, string.Join(", ", body[at].Cells.Skip(2).Select(static cells => cells.FirstOrDefault(string.Empty)).Where(cell => cell.Length > 0))) is not null;

    /// <summary>Short words under a name: "clarify", "equation", "sanity check".</summary>
    private static bool IsRecipe(string name, Stretch body, Stretch items) =>
        items.Count >= 3 && items.Count == body.Count && name.AsSpan().Count(' ') < 3 && !Collections.Is(TextFold.Fold(name, stackalloc char[TextFold.Longest])) && QuestionRule.Of(TextFold.Fold(name, stackalloc char[TextFold.Longest])) == Ask.None
        && items.TrueForAll(item => item.Plain.Length is > 2 and < 30 && item.Children.Count == 0 && !QuestionRule.EndsInMark(item.Folded) && !item.Plain.Any(char.IsDigit) && !item.SpeaksOf(Persons.I) && !PlaceholderRule.IsNothing(item) && char.IsLower(item.Plain[0]))
        && WordsOf(items) <= 2.5 * items.Count;

    /// <summary>Names of lists that hold things of a kind, and no recipe.</summary>
    private static readonly PhraseTable Collections = new("categories|category|topics|themes|skills|soft skills|hard skills|values|traits|qualities|types|kinds|keywords|tags|projects|stories|ideas|companies|languages|tools|technologies|hobbies|interests|areas|subjects|categorias|temas|valores|habilidades|categories|themes|competences|kategorien|themen|werte");

    private static int WordsOf(Stretch items)
    {
        var words = 0;
        foreach (var item in items)
        {
            words += item.Plain.AsSpan().Count(' ') + 1;
        }

        return words;
    }

    private static IEnumerable<string> Firsts(Stretch items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return First(items[i].Plain);
        }
    }

    private static string First(string plain)
    {
        var end = plain.AsSpan().IndexOfAny(Ends);
        return (end > 0 ? plain[..end] : plain).Trim();
    }
}
