using StarCards.Notes.Lines;
using StarCards.Notes.Outline;
using StarCards.Notes.Weighing;

namespace StarCards.Notes.Interpretation;

/// <summary>Finds the notes of a file: weights say where a card begins, rules what else each line is.</summary>
internal static class Interpreter
{
    private const int FewestPrompts = 2;

    public static Findings Of(RowSet rows, FrontMatter front, out int tooDeepAt)
    {
        var outline = Outlined(rows, out tooDeepAt);
        return Walked(outline, rows, front, Weighed(outline, rows));
    }

    /// <summary>Where cards begin, and nothing else: what the benchmark of the stages measures apart.</summary>
    public static Verdicts VerdictsOf(RowSet rows) => Weighed(Outlined(rows, out _), rows);

    /// <summary>The notes of a file of which somebody knows where cards begin, as that benchmark does for its floor.</summary>
    public static Findings Of(RowSet rows, FrontMatter front, Verdicts verdicts) => Walked(Outlined(rows, out _), rows, front, verdicts);

    private static Verdicts Weighed(List<Node> outline, RowSet rows) => new LineWeights(outline, rows.Rows.Count).Verdicts(Forest.OfNotes);

    private static Findings Walked(List<Node> outline, RowSet rows, FrontMatter front, Verdicts verdicts)
    {
        verdicts.Tell(outline);
        var findings = new Findings(new Accounts(rows.Rows.Count)) { IsInterview = verdicts.Prompts >= FewestPrompts, FileTags = front.Tags };
        new HeadingWalk(findings).Walk(outline, Scope.Outermost);
        while (findings.Behind.TryDequeue(out var behind))
        {
            new HeadingWalk(findings).Walk(behind.Nodes, behind.Scope);
        }

        return findings;
    }

    /// <summary>What speaks of each line that is weighed: what a forest is grown from.</summary>
    public static IEnumerable<(int Line, float[] Numbers)> Signs(string text)
    {
        var rows = RowReader.Read(text, new LineTable(text));
        return new LineWeights(Outlined(rows, out _), rows.Rows.Count).All().Select(static line => (line.Node.Line, line.Numbers));
    }

    private static List<Node> Outlined(RowSet rows, out int tooDeepAt) =>
        StoryHeadings.Regrouped(LabelHeadings.Regrouped(AnswerHeadings.Regrouped(SpeakerHeadings.Regrouped(OutlineBuilder.Build(rows.Rows, out tooDeepAt)))));
}
