using StarCards.Notes.Interpretation;
using StarCards.Notes.Rules;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Holes that are left inside answers: "[X] months", "TODO".</summary>
internal static class PlaceholderLint
{
    public static void Of(IReadOnlyList<Finding> findings, Remarks remarks)
    {
        var seen = 0;
        foreach (var note in findings.Select(finding => finding.Note))
        {
            for (var line = Math.Max(note.Line, seen + 1); line <= Math.Min(note.LastLine, remarks.Set.Rows.Count) && !note.IsDraft; line++)
            {
                seen = line;
                var row = remarks.Set.Rows[line - 1];
                var at = row.Fact == Lines.RowFact.Text && !row.IsBlank ? PlaceholderRule.HoleAt(remarks.Set.Lines[line - 1]) : -1;
                if (at >= 0)
                {
                    remarks.Add(line, at + 1, Severity.Warning, DiagnosticCodes.Placeholder, "A placeholder is left here: put in what is missing.");
                }
            }
        }
    }
}
