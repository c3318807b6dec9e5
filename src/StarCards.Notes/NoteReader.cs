using StarCards.Notes.Interpretation;
using StarCards.Notes.Lines;
using StarCards.Notes.Lints;
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
        var findings = Interpreter.Of(rows, front, out var tooDeepAt);
        var ordered = SharedAnswers.Link([.. findings.All.OrderBy(finding => finding.Note.Line)]);
        var diagnostics = Lint.All(source, rows, front, tooDeepAt, ordered, isThere);
        return new SourceReading(source.Path, [.. ordered.Select(finding => finding.Note)], diagnostics, findings.Accounts.Complete(rows));
    }

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
