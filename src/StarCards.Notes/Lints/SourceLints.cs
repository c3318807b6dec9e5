using StarCards.Notes.Lines;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>What is wrong with a source as text, before anything is read off it.</summary>
internal static class SourceLints
{
    public static void Of(SourceText source, RowSet rows, FrontMatter front, int tooDeepAt, Remarks remarks)
    {
        if (source.InvalidUtf8At is { } invalid)
        {
            remarks.Add(invalid, Severity.Warning, DiagnosticCodes.InvalidUtf8, "Bytes here are no UTF-8 and are shown as replacement characters. Save the file as UTF-8.");
        }

        if (tooDeepAt > 0)
        {
            remarks.Add(tooDeepAt, remarks.FirstColumn(tooDeepAt), Severity.Warning, DiagnosticCodes.TooDeep, "Lists or quotes are nested deeper than can be read; what stands deeper hangs at the last level that can.");
        }

        if (front.SlipAt > 0)
        {
            var message = front.IsOpen ? "The front matter is never closed, and is read as text. Close it with a line of three dashes." : "This line of the front matter is no YAML and says nothing. Write it as \"key: value\".";
            remarks.Add(front.SlipAt, remarks.FirstColumn(front.SlipAt), Severity.Warning, DiagnosticCodes.FrontMatter, message);
        }

        foreach (var open in rows.OpenComments)
        {
            remarks.Add(open, Severity.Warning, DiagnosticCodes.OpenComment, "A comment begins here and is never closed; it hides the rest of this line and no more. Close it.");
        }

        foreach (var line in rows.OpenFences)
        {
            remarks.Add(line, remarks.FirstColumn(line), Severity.Warning, DiagnosticCodes.OpenFence, "A code fence opens here and is never closed; what follows is read as text. Close it.");
        }
    }
}
