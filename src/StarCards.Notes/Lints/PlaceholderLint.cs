using StarCards.Notes.Interpretation;
using StarCards.Notes.Rules;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Holes that are left inside answers: "[X] months", "TODO".</summary>
internal static class PlaceholderLint
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Finding> findings, Placing place)
    {
        var seen = 0;
        foreach (var note in findings.Select(finding => finding.Note))
        {
            for (var line = Math.Max(note.Line, seen + 1); line <= Math.Min(note.LastLine, place.Rows.Count) && !note.IsDraft; line++)
            {
                seen = line;
                var row = place.Rows[line - 1];
                var at = row.Fact == Lines.RowFact.Text && !row.IsBlank ? PlaceholderRule.HoleAt(row.Raw) : -1;
                if (at >= 0)
                {
                    yield return place.At(line, at + 1, Severity.Warning, DiagnosticCodes.Placeholder, "A placeholder is left here: put in what is missing.");
                }
            }
        }
    }
}
