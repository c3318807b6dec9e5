using StarCards.Cards;

namespace StarCards.Cli.Collection;

/// <summary>Reads which parts were missed: letters or words of S/T/A/R, or of a framework the parts' one-based numbers.</summary>
internal static class MissedParts
{
    public static IReadOnlyList<string> Read(string? text, Note note) =>
        text is null ? [] : [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Part(part, note)).Distinct()];

    private static string Part(string text, Note note)
    {
        if (note.Kind == NoteKind.Framework)
        {
            return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= note.Parts.Count
                ? text
                : throw new UserException(FormattableString.Invariant($"--missed {text}: the parts of this framework are 1 to {note.Parts.Count}"));
        }

        var part = StarParts.InOrder.Where(part => part.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)).ToList();
        return part.Count == 1
            ? part[0].Word()
            : throw new UserException($"--missed {text}: the parts are s, t, a, r");
    }
}
