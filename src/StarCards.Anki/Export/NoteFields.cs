using System.Text;
using StarCards.Anki.Html;
using StarCards.Anki.NoteTypes;
using StarCards.Cards;

namespace StarCards.Anki.Export;

/// <summary>What stands in the fields of a note in Anki.</summary>
internal static class NoteFields
{
    private static readonly HashSet<string> Surroundings = new(StringComparer.Ordinal)
    {
        "FollowUpOf", "Section", "Source", "Draft", StoryNoteType.PartCards, "Id", "Spare1", "Spare2",
    };

    /// <summary>The fields in the order of the note type.</summary>
    /// <param name="note">The note.</param>
    /// <param name="html">Renders its texts, and finds its pictures.</param>
    /// <param name="hasPartCards">Whether part cards are asked for.</param>
    /// <param name="showsParent">Whether the parent of a follow-up may be named.</param>
    public static IReadOnlyList<string> Of(IdentifiedNote note, FieldHtml html, bool hasPartCards, bool showsParent) =>
        note.Note.Kind == NoteKind.Framework ? Framework(note, html) : Story(note, html, hasPartCards, showsParent);

    /// <summary>The fields that hold the owner's words, by name: those of which an edit on the phone is worth telling.</summary>
    public static IReadOnlyDictionary<string, string> Texts(IdentifiedNote note, FieldHtml html)
    {
        var type = note.Note.Kind == NoteKind.Framework ? FrameworkNoteType.Definition : StoryNoteType.Definition;
        var values = Of(note, html, hasPartCards: false, showsParent: false);
        return type.Fields.Zip(values).Where(field => !Surroundings.Contains(field.First.Name)).ToDictionary(field => field.First.Name, field => field.Second, StringComparer.Ordinal);
    }

    private static string[] Story(IdentifiedNote identified, FieldHtml html, bool hasPartCards, bool showsParent)
    {
        var note = identified.Note;
        var values = Common(identified, html);
        foreach (var part in note.Star.Filled)
        {
            values[part.ToString()] = html.Block(note.Star[part]);
        }

        values["Stories"] = StoryHtml.Of([.. note.Stories.Skip(1)], html);
        values["FollowUpOf"] = showsParent ? Asked(note.FollowUpOf?.Prompt, html) : "";
        values[StoryNoteType.PartCards] = hasPartCards ? "1" : "";
        return InOrder(StoryNoteType.Definition, values);
    }

    private static string[] Framework(IdentifiedNote identified, FieldHtml html)
    {
        var parts = identified.Note.Parts;
        var values = Common(identified, html);
        for (var i = 0; i < Math.Min(parts.Count, FrameworkNoteType.PartFields); i++)
        {
            values[FrameworkNoteType.PartField(i + 1)] = html.Block(parts[i]);
        }

        values["MoreParts"] = parts.Count > FrameworkNoteType.PartFields
            ? $"<ol start=\"{FrameworkNoteType.PartFields + 1}\">{Items(parts.Skip(FrameworkNoteType.PartFields), html)}</ol>"
            : "";
        return InOrder(FrameworkNoteType.Definition, values);
    }

    /// <summary>A prompt is plain but for formulas: what looks like a tag in it stood in code.</summary>
    private static string Asked(string? prompt, FieldHtml html) => html.Inline(prompt?.Replace("<", "\\<", StringComparison.Ordinal));

    private static Dictionary<string, string> Common(IdentifiedNote identified, FieldHtml html)
    {
        var note = identified.Note;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Prompt"] = Asked(note.Prompt, html) is { Length: > 0 } prompt ? prompt : "…",
            ["Answer"] = html.Block(note.Answer),
            ["Hints"] = List(note.Hints, html),
            ["Notes"] = List(note.Notes, html),
            ["Section"] = string.Join(" › ", note.Section.Select(html.Inline).Where(level => level.Length > 0)),
            ["Source"] = FieldHtml.Plain(Path.GetFileName(identified.Source)),
            ["Draft"] = FieldHtml.Plain(Gap.Of(note)),
            ["Id"] = identified.Id.ToString(),
        };
    }

    private static string List(IReadOnlyList<string> texts, FieldHtml html) => texts.Count switch
    {
        0 => "",
        1 => html.Block(texts[0]),
        _ => $"<ul>{Items(texts, html)}</ul>",
    };

    private static string Items(IEnumerable<string> texts, FieldHtml html) =>
        texts.Aggregate(new StringBuilder(), (items, text) => items.Append("<li>").Append(html.Block(text)).Append("</li>")).ToString();

    private static string[] InOrder(NoteType type, Dictionary<string, string> values) =>
        [.. type.Fields.Select(field => values.GetValueOrDefault(field.Name, ""))];
}
