using StarCards.Cards;
using StarCards.Notes.Interpretation;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>What is still to be written: answers, parts of a framework, parts of a story.</summary>
internal static class GapLints
{
    public static void Of(Finding finding, Remarks remarks)
    {
        var note = finding.Note;
        if (note.IsDraft && !finding.IsImplied)
        {
            var message = note.Kind == NoteKind.Framework ? "A framework without parts: list them below its name." : "No answer yet: write one below the question.";
            remarks.Add(note.Line, remarks.ColumnOf(note.Line, note.Prompt), Severity.Info, DiagnosticCodes.Draft, message);
        }

        var missing = note.Star.IsEmpty ? [] : note.Star.Missing.ToList();
        if (missing.Count > 0)
        {
            var severity = missing is [StarPart.Task] ? Severity.Info : Severity.Warning;
            remarks.Add(note.Line, remarks.ColumnOf(note.Line, note.Prompt), severity, DiagnosticCodes.UnfinishedStory, $"The story is unfinished: no {Listed(missing)} yet.");
        }
    }

    private static string Listed(List<StarPart> parts)
    {
        var words = parts.ConvertAll(static part => part.Word());
        return words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1];
    }
}
