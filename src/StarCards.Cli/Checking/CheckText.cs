using StarCards.Cards;
using StarCards.Cli.Output;
using StarCards.Reading;
using StarCards.Study.Screen;

namespace StarCards.Cli.Checking;

/// <summary>The result of <c>check</c> for people: notes on standard output, diagnostics on standard error.</summary>
internal sealed class CheckText(TextWriter output, TextWriter error)
{
    public void Write(NamedNotes notes, bool isExplained)
    {
        foreach (var reading in notes.Readings.Where(reading => reading.Lines.Count + reading.Notes.Count > 0))
        {
            output.WriteLine(Summary(reading));
            output.WriteTable(isExplained ? [.. Explain(reading, notes.Texts[reading.Path])] : [.. reading.Notes.Select(Row)]);
        }

        foreach (var diagnostic in notes.Readings.SelectMany(reading => reading.Diagnostics))
        {
            error.WriteLine(PrintableText.Of(diagnostic.ToString()));
        }
    }

    private static string Summary(SourceReading reading)
    {
        var questions = reading.Notes.Count(note => note.Kind == NoteKind.Question);
        var frameworks = reading.Notes.Count - questions;
        var gaps = reading.Notes.Count(Gap.IsIn);
        return PrintableText.Of(FormattableString.Invariant(
            $"{reading.Path}: {WaitText.Count(questions, "question")}, {WaitText.Count(frameworks, "framework")}, {gaps} unfinished"));
    }

    private static IReadOnlyList<string> Row(Note note) =>
    [
        FormattableString.Invariant($"{note.Line,5}"),
        note.Kind.Word(),
        PrintableText.Of(note.Prompt) + (Gap.IsIn(note) ? $"  ({Gap.Of(note)})" : ""),
    ];

    private static IEnumerable<IReadOnlyList<string>> Explain(SourceReading reading, string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return reading.Lines.Select(account => (IReadOnlyList<string>)
        [
            FormattableString.Invariant($"{account.Line,5}"),
            account.Role.ToString().ToLowerInvariant(),
            PrintableText.Of(account.Reason),
            PrintableText.Of(lines[account.Line - 1].TrimEnd()),
        ]);
    }
}
