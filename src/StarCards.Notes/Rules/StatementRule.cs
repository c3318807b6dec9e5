using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"**Act as a team player and share what you know**": a competency in a sentence of its own, over the story that proves it.</summary>
internal static class StatementRule
{
    private const int Fewest = 3;
    private const int FewestTold = 2;
    private const int FewestBlanks = 4;

    /// <summary>A bold sentence that asks nothing and labels nothing.</summary>
    public static bool Is(Node node) =>
        node is { Kind: NodeKind.Line, IsBold: true, Label: null, Ask: < Ask.Question, AnswerPrefix: 0, Children.Count: 0, Plain.Length: > 0 } && node.Plain[^1] is not (':' or '：') && node.Plain.AsSpan().Count(' ') >= FewestBlanks && !node.SpeaksOf(Persons.I | Persons.We) && !HintRule.IsRubric(node);

    /// <summary>True where several stand side by side, and an "I" tells below more than one of them.</summary>
    public static bool AreIn(Stretch nodes)
    {
        if (nodes.CountOf(Is) < Fewest)
        {
            return false;
        }

        var told = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (Is(nodes[i]) && nodes[(i + 1)..].While(static node => !node.IsBoldTitle()) is { Count: > 0 } below)
            {
                told += AdviceRule.SaysI(below) ? 1 : 0;
            }
        }

        return told >= FewestTold;
    }
}
