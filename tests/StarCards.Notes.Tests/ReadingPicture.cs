using System.Globalization;
using System.Text;
using StarCards.Cards;
using StarCards.Reading;

namespace StarCards.Notes.Tests;

/// <summary>A reading as text that people can compare: a paragraph per note, then what was ignored and why.</summary>
internal static class ReadingPicture
{
    public static string Of(SourceReading reading)
    {
        var text = new StringBuilder();
        foreach (var note in reading.Notes)
        {
            Note(text, note);
        }

        foreach (var line in reading.Lines.Where(line => line.Role == LineRole.Ignored))
        {
            text.Append(CultureInfo.InvariantCulture, $"ignored {line.Line}: {line.Reason}\n");
        }

        return text.ToString();
    }

    private static void Note(StringBuilder text, Note note)
    {
        text.Append(CultureInfo.InvariantCulture, $"{note.Kind.ToString().ToLowerInvariant()} {note.Line}: {note.Prompt}{(note.IsDraft ? " (draft)" : "")}\n");
        Line(text, "section", string.Join(" > ", note.Section));
        for (var i = 0; i < note.Stories.Count; i++)
        {
            Story(text, note.Stories[i], i);
        }

        Line(text, "parts", string.Join(" | ", note.Parts));
        Line(text, "beside", note.FrameworkAnswer);
        Line(text, "hints", string.Join(" | ", note.Hints.Select(NoteText.Plain)));
        Line(text, "notes", string.Join(" | ", note.Notes.Select(NoteText.Plain)));
        Line(text, "tags", string.Join(" ", note.Tags));
        Line(text, "id", note.ExplicitId);
        Line(text, "follows", note.FollowUpOf is { } parent ? FormattableString.Invariant($"{parent.Line}: {parent.Prompt}") : null);
    }

    private static void Story(StringBuilder text, Story story, int index)
    {
        Line(text, FormattableString.Invariant($"story {index + 1}"), story.Title);
        foreach (var part in story.Star.Filled)
        {
            Line(text, part.ToString().ToLowerInvariant(), story.Star[part]);
        }

        Line(text, "answer", story.Answer);
    }

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {value.Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
        }
    }
}
