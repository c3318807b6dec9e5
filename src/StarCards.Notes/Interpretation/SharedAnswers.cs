using StarCards.Cards;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>"Same as …" points at another question of the file: its stories are shown behind the pointer, linked by their line.</summary>
internal static class SharedAnswers
{
    public static List<Finding> Link(List<Finding> findings)
    {
        Dictionary<string, int>? byPrompt = null;
        for (var i = 0; i < findings.Count; i++)
        {
            if (Target(findings[i].Note) is { } target && Find(findings, byPrompt ??= ByPrompt(findings), target, i) is { } other && other.Note.Stories.Count > 0 && !ReferenceEquals(other, findings[i]))
            {
                var note = findings[i].Note;
                findings[i] = findings[i] with { Note = note with { Stories = [.. note.Stories, .. other.Note.Stories.Where(story => note.Stories.All(own => own.Line != story.Line))] } };
            }
        }

        return findings;
    }

    private static Dictionary<string, int> ByPrompt(List<Finding> findings)
    {
        var byPrompt = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < findings.Count; i++)
        {
            byPrompt.TryAdd(findings[i].NormalPrompt, i);
        }

        return byPrompt;
    }

    private static string? Target(Note note) =>
        note.Kind == NoteKind.Question && note.Answer is { } answer ? SameAsRule.TargetOf(NoteText.PlainHead(answer)) : null;

    private static Finding? Find(List<Finding> findings, Dictionary<string, int> byPrompt, string target, int from)
    {
        var normal = PromptText.Normalize(target);
        if (normal.Length == 0)
        {
            return from > 0 ? findings[from - 1] : null;
        }

        return byPrompt.TryGetValue(normal, out var at) ? findings[at]
            : normal.Length > 8 ? findings.Find(finding => finding.NormalPrompt.StartsWith(normal, StringComparison.Ordinal)) : null;
    }
}
