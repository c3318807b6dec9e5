using System.Text;
using StarCards.Cards;

namespace StarCards.Anki.Export;

/// <summary>
/// The tags of a note in Anki. What StarCards says of a note stands below one root, so that it is never taken for the
/// owner's own; her tags, those given on the phone, and <c>leech</c> stand as they are.
/// </summary>
internal static class NoteTags
{
    private const string Root = "starcards";

    /// <summary>The tags, each once whatever its case, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(IdentifiedNote note)
    {
        var ours = new List<string> { $"{Root}::{(note.Note.Kind == NoteKind.Framework ? "framework" : "question")}" };
        ours.AddRange(note.Note.Section.Take(1).Select(section => $"{Root}::section::{Level(section)}"));
        if (note.Note.IsDraft)
        {
            ours.Add($"{Root}::draft");
        }
        else if (Gap.Of(note.Note).Length > 0)
        {
            ours.Add($"{Root}::unfinished");
        }

        return [.. ours.Concat(note.AllTags).Select(Clean).Where(tag => tag.Length > 0)
            .GroupBy(tag => tag, StringComparer.OrdinalIgnoreCase).Select(same => same.First()).Order(StringComparer.Ordinal)];
    }

    /// <summary>True for a tag that only says what StarCards said of a note at some time.</summary>
    public static bool IsOurs(string tag) =>
        tag.Equals(Root, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(Root + "::", StringComparison.OrdinalIgnoreCase);

    /// <summary>The tags as the column of a note holds them: a blank around and between them, or nothing.</summary>
    public static string Column(IReadOnlyList<string> tags) => tags.Count == 0 ? "" : $" {string.Join(' ', tags)} ";

    /// <summary>The tags of such a column.</summary>
    public static IReadOnlyList<string> Read(string column) =>
        [.. column.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Level(string section) => section.Replace("::", " ", StringComparison.Ordinal).Trim(' ', ':');

    private static string Clean(string tag)
    {
        var text = new StringBuilder();
        foreach (var rune in tag.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var isBlank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            text.Append(isBlank || rune.Value is '"' ? "_" : rune.ToString());
        }

        return text.ToString().Trim('_', ':');
    }
}
