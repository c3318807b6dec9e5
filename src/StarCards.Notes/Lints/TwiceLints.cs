using StarCards.Cards;
using StarCards.Notes.Interpretation;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Questions and ids that a source holds twice.</summary>
internal static class TwiceLints
{
    public static void Of(IReadOnlyList<Finding> findings, Remarks remarks)
    {
        var prompts = new Dictionary<(NoteKind, string), Note>();
        var ids = new Dictionary<string, Note>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var note = finding.Note;
            var prompt = (note.Kind, finding.NormalPrompt);
            if (!prompts.TryAdd(prompt, note))
            {
                var first = prompts[prompt];
                var isApart = !first.Section.SequenceEqual(note.Section, StringComparer.Ordinal);
                remarks.Add(note.Line, remarks.ColumnOf(note.Line, note.Prompt), isApart ? Severity.Info : Severity.Warning, DiagnosticCodes.SamePrompt, FormattableString.Invariant($"The same {Word(note.Kind)} stands on line {first.Line}; both are cards. Delete one, or word it differently."));
            }

            if (note.ExplicitId is { } id && !ids.TryAdd(id, note) && ids[id].Line != note.Line)
            {
                remarks.Add(note.Line, remarks.ColumnOf(note.Line, id), Severity.Error, DiagnosticCodes.IdUsedTwice, FormattableString.Invariant($"The id \"{id}\" stands on line {ids[id].Line} already, and an id names one note of a file. Change one of them."));
            }
        }
    }

    private static string Word(NoteKind kind) => kind == NoteKind.Framework ? "framework" : "question";
}
