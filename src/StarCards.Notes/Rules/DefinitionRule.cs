using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>The words by which a company defines a principle, below its name: no answer of hers.</summary>
internal static class DefinitionRule
{
    private const int FewestWords = 5;
    private const int WordsOfASentence = 8;

    public static bool IsPrinciple(Node heading)
    {
        var folded = TextFold.Fold(heading.Prompt.Words);
        var length = PrincipleNames.All.HeadLength(folded);
        return length > 0 && (folded.Length == length || !char.IsAsciiLetter(folded[length..].TrimStart()[0]));
    }

    /// <summary>How many nodes below a principle define it, before anything of hers begins.</summary>
    public static int Count(Node heading)
    {
        if (!IsPrinciple(heading))
        {
            return 0;
        }

        var nodes = heading.Children;
        var count = 0;
        while (count < nodes.Count && (count == 0 ? IsDefining(nodes[0]) : IsItsEnd(nodes[count - 1], nodes[count]) || IsDefining(nodes[count]) && !IsHers(nodes[count - 1], nodes[count])))
        {
            count++;
        }

        return count < nodes.Count || nodes[..count].Exists(IsSentence) ? count : 0;
    }

    private static bool IsDefining(Node node) => node.Kind switch
    {
        NodeKind.Quote => !node.Children.Exists(SpeaksOfHer) || node.Children[0].Folded.StartsWith("leaders ", StringComparison.Ordinal),
        NodeKind.Line when node.Folded.StartsWith("leaders ", StringComparison.Ordinal) => true,
        NodeKind.Line => node.Label is null && node.AnswerPrefix == 0 && node.Ask < Ask.Question && !SpeaksOfHer(node) && (node.IsItalic || Words(node) >= FewestWords),
        _ => false,
    };

    /// <summary>The last words of a sentence that is wrapped.</summary>
    private static bool IsItsEnd(Node above, Node line) =>
        line is { Kind: NodeKind.Line, BlankBefore: false, Label: null } && above.Kind == NodeKind.Line && WrapRule.GoesOn(above.Plain, line.Plain);

    /// <summary>A paragraph behind a whole sentence of the definition, and not about leaders: what she thought of it.</summary>
    private static bool IsHers(Node above, Node line) =>
        line is { Kind: NodeKind.Line, BlankBefore: true, IsItalic: false } && (above.Kind == NodeKind.Quote || above.Kind == NodeKind.Line && IsSentence(above)) && !OfLeaders.IsHeadOf(line.Folded);

    private static readonly PhraseTable OfLeaders = new("leaders|they|their|we|as we|it|our");

    private static bool SpeaksOfHer(Node node) => node.SpeaksOf(Persons.I);

    private static bool IsSentence(Node node) => Words(node) >= WordsOfASentence;

    private static int Words(Node node) => node.Plain.AsSpan().Count(' ') + 1;
}
