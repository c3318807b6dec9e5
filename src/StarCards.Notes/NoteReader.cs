using StarCards.Notes.Interpretation;
using StarCards.Notes.Lines;
using StarCards.Notes.Lints;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Reading;

namespace StarCards.Notes;

/// <summary>Reads notes as they are: Markdown that was written for no program.</summary>
public static class NoteReader
{
    /// <summary>
    /// The notes of a source in the order of their lines, what there is to say about it, and what became of each line
    /// that is not blank. Total: any text gives a reading, never an exception, in time that grows with its length.
    /// </summary>
    /// <param name="source">The text and the path by which its owner knows it.</param>
    /// <param name="isThere">Whether a link's target is there; without it nothing is said of links.</param>
    public static SourceReading Read(SourceText source, Func<LinkTarget, bool>? isThere = null)
    {
        var text = source.Text.StartsWith('\uFEFF') ? source.Text[1..] : source.Text;
        var lines = new LineTable(text);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return Binary(source.Path, text, lines);
        }

        var rows = RowReader.Read(text, lines);
        var front = FrontMatter.Of(rows);
        var findings = Interpreted(rows, front, out var tooDeepAt);
        var ordered = SharedAnswers.Link([.. findings.All.OrderBy(finding => finding.Note.Line)]);
        var diagnostics = Lint.All(source, rows, front, tooDeepAt, ordered, isThere);
        return new SourceReading(source.Path, [.. ordered.Select(finding => finding.Note)], diagnostics, findings.Accounts.Complete(rows));
    }

    /// <summary>The notes as the rules read them; where the signs speak for a card that the rules missed, read once more with it.</summary>
    private static Findings Interpreted(RowSet rows, FrontMatter front, out int tooDeepAt)
    {
        var outline = Outlined(rows, out tooDeepAt);
        var findings = new Findings(new Accounts(rows.Rows.Count)) { IsInterview = Survey.IsInterview(outline, front.Tags), FileTags = front.Tags };
        if (ManualRule.IsManual(outline))
        {
            foreach (var node in outline)
            {
                findings.Ignore(node, "questions of users");
            }

            return findings;
        }

        var verdicts = new LineWeights(outline, findings.IsInterview, rows.Rows.Count).Verdicts(Forest.OfNotes);
        verdicts.Silence(outline);
        findings.KeepsNodes = verdicts.HavePrompts;
        new HeadingWalk(findings).Walk(outline, Scope.Outermost);
        if (verdicts.Missed(findings.All.Select(static finding => finding.Note.Line)) is not { Count: > 0 } missed)
        {
            return findings;
        }

        verdicts.Tell(outline, missed);
        findings = new Findings(new Accounts(rows.Rows.Count)) { IsInterview = findings.IsInterview, FileTags = front.Tags };
        new HeadingWalk(findings).Walk(outline, Scope.Outermost);
        while (findings.Behind.TryDequeue(out var behind))
        {
            new HeadingWalk(findings).Walk(behind.Nodes, behind.Scope);
        }

        return findings;
    }

    /// <summary>What speaks of each line that is weighed: what a forest is grown from.</summary>
    internal static IEnumerable<(int Line, float[] Numbers)> Signs(string text)
    {
        var rows = RowReader.Read(text, new LineTable(text));
        var outline = Outlined(rows, out _);
        return new LineWeights(outline, Survey.IsInterview(outline, FrontMatter.Of(rows).Tags), rows.Rows.Count).All().Select(static line => (line.Node.Line, line.Numbers));
    }

    private static List<Node> Outlined(RowSet rows, out int tooDeepAt) =>
        StoryHeadings.Regrouped(LabelHeadings.Regrouped(AnswerHeadings.Regrouped(OutlineBuilder.Build(rows.Rows, out tooDeepAt))));

    private static SourceReading Binary(string path, string text, LineTable lines)
    {
        var accounts = new List<LineAccount>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines[line].IsWhiteSpace())
            {
                accounts.Add(new LineAccount(line + 1, LineRole.Ignored, "no text"));
            }
        }

        var at = text.IndexOf('\0', StringComparison.Ordinal);
        var first = lines.IndexOf(at);
        var position = new SourcePosition(first + 1, at - lines.Start(first) + 1);
        return new SourceReading(path, [], [new Diagnostic(path, position, Severity.Error, DiagnosticCodes.Binary, "This is no text: a NUL byte stands here, and nothing was read. Name a Markdown file, or save it as UTF-8.")], accounts);
    }
}
