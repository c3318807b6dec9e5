using StarCards.Cards;
using StarCards.Notes.Interpretation;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>What is still to be written: answers, parts of a framework, parts of a story.</summary>
internal static class GapLints
{
    public static IEnumerable<Diagnostic> Of(Finding finding, Placing place)
    {
        var note = finding.Note;
        if (note.IsDraft && !finding.IsImplied)
        {
            var message = note.Kind == NoteKind.Framework ? "A framework without parts: list them below its name." : "No answer yet: write one below the question.";
            yield return place.At(note.Line, place.ColumnOf(note.Line, note.Prompt), Severity.Info, DiagnosticCodes.Draft, message);
        }

        var missing = note.Star.Missing.ToList();
        if (!note.Star.IsEmpty && missing.Count > 0)
        {
            var severity = missing is [StarPart.Task] ? Severity.Info : Severity.Warning;
            yield return place.At(note.Line, place.ColumnOf(note.Line, note.Prompt), severity, DiagnosticCodes.UnfinishedStory, $"The story is unfinished: no {Listed(missing)} yet.");
        }
    }

    private static string Listed(List<StarPart> parts)
    {
        var words = parts.ConvertAll(part => part.ToString().ToLowerInvariant());
        return words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1];
    }
}
