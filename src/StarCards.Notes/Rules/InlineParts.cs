using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>Parts that are told in one line: "1) … 2) … 3) …", "(a) … (b) …", "first …, then …", the words of an acronym.</summary>
/// <param name="Name">What stands before the parts.</param>
/// <param name="Parts">At least two.</param>
/// <param name="IsSequel">True where the name is the first step itself ("answer first, then (a) …").</param>
internal sealed record InlineParts(string Name, IReadOnlyList<string> Parts, bool IsSequel = false)
{
    private const int MostParts = 15;

    /// <summary>Numbered or lettered parts, or a first and a then; null where there are none.</summary>
    public static InlineParts? Of(string text) => Of(text, Cards.NoteText.PlainLine(text));

    /// <summary>The same of a line.</summary>
    public static InlineParts? Of(Node node) => Of(node.Text, node.Plain);

    private static InlineParts? Of(string text, string plain) => ByNumbers(text, '1') ?? ByNumbers(text, 'a') ?? ByEquals(text) ?? ByAcronym(plain);

    /// <summary>The words behind an acronym, when their initials spell it.</summary>
    public static InlineParts? ByInitials(string name, string plain)
    {
        if (!IsAcronym(name))
        {
            return null;
        }

        var letters = name.TakeWhile(IsInWord).Where(char.IsLetter).ToArray();
        var parts = Split(plain);
        return parts.Count >= 2 && Spell(parts, letters) ? new InlineParts(string.Empty, parts) : null;
    }

    /// <summary>True for a name of which the first word may be spelled by the initials of parts.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var (letters, capitals) = (0, 0);
        for (var i = 0; i < name.Length && IsInWord(name[i]); i++)
        {
            letters += char.IsLetter(name[i]) ? 1 : 0;
            capitals += char.IsUpper(name[i]) ? 1 : 0;
        }

        return letters is >= 2 and <= 10 && capitals >= 2;
    }

    private static bool IsInWord(char character) => character is not (' ' or '-' or ':' or '(');

    /// <summary>Short words between commas.</summary>
    public static InlineParts? ByCommas(string plain)
    {
        var parts = Split(plain);
        return parts.Count >= 3 && parts.TrueForAll(part => part.Length <= 40 && part.Count(character => character == ' ') <= 4) ? new InlineParts(string.Empty, parts) : null;
    }

    private static InlineParts? ByAcronym(string plain)
    {
        foreach (var sign in IsAcronym(plain) ? AcronymSigns : [])
        {
            var at = plain.IndexOf(sign, StringComparison.Ordinal);
            if (at > 1 && at <= 40 && ByInitials(plain[..at], plain[(at + sign.Length)..].TrimEnd(' ', ')')) is { } parts)
            {
                return parts with { Name = plain[..at] };
            }
        }

        return null;
    }

    private static readonly string[] AcronymSigns = [": ", " - ", " – ", " — ", " = ", " ("];

    private static InlineParts? ByEquals(string text)
    {
        var at = text.IndexOf(" = ", StringComparison.Ordinal);
        if (at <= 0 || at > 40 || text.Length > 120 || text.IndexOf(" = ", at + 3, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var parts = text[(at + 3)..].Split([" - ", " + ", " x ", " * ", " / ", " − ", " × "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? new InlineParts(text[..at], parts) : null;
    }

    private static InlineParts? ByNumbers(string text, char first)
    {
        if (!text.Contains(')', StringComparison.Ordinal) && !(first == '1' && text.Contains("1.", StringComparison.Ordinal)))
        {
            return null;
        }

        var starts = new List<(int At, int Length)>();
        var from = 0;
        while (starts.Count < MostParts && Find(text, (char)(first + starts.Count), starts.Count, from) is { Length: > 0 } found)
        {
            starts.Add(found);
            from = found.At + found.Length;
        }

        if (starts.Count < 2)
        {
            return null;
        }

        var parts = new List<string>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].At : text.Length;
            var part = text[(starts[i].At + starts[i].Length)..end].Trim().TrimEnd(',', ';', '.').TrimEnd();
            parts.Add(part.EndsWith(" and", StringComparison.Ordinal) ? part[..^4].TrimEnd(',') : part);
        }

        var name = text[..starts[0].At].Trim().TrimEnd('-', '–', '—', ':', ' ', ',');
        var then = name.EndsWith(", then", StringComparison.OrdinalIgnoreCase) || name.EndsWith(" then", StringComparison.OrdinalIgnoreCase);
        return parts.TrueForAll(part => part.Length > 0) ? new InlineParts(then ? name[..^4].TrimEnd(' ', ',') : name, parts, then) : null;
    }

    private static (int At, int Length) Find(string text, char sign, int index, int from)
    {
        var number = char.IsAsciiDigit(sign) || sign > '9' && sign < 'a' ? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : sign.ToString();
        for (var at = text.IndexOf(number, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            var end = at + number.Length;
            var isOpen = at > 0 && text[at - 1] == '(';
            var start = isOpen ? at - 1 : at;
            var isFree = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is ',' or ';' or ':' or '-';
            var isClosed = end < text.Length && (text[end] == ')' || text[end] == '.' && char.IsAsciiDigit(number[0])) && end + 1 < text.Length && !char.IsAsciiDigit(text[end + 1]);
            if (isFree && isClosed)
            {
                return (start, end + 1 - start);
            }
        }

        return default;
    }

    private static List<string> Split(string plain)
    {
        var parts = plain.Split([',', ';', '/', '·', '+', '→', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.StartsWith("and ", StringComparison.Ordinal) ? part[4..] : part).ToList();
        return parts;
    }

    /// <summary>A letter per part, or a letter per word.</summary>
    private static bool Spell(List<string> parts, char[] letters)
    {
        var initials = parts.Select(part => char.ToUpperInvariant(part[0])).ToArray();
        var acronym = letters.Where(char.IsUpper).ToArray();
        if (initials.AsSpan().SequenceEqual(acronym))
        {
            return true;
        }

        var words = parts.SelectMany(part => part.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word is not ("and" or "of" or "the" or "to" or "&")).Select(word => char.ToUpperInvariant(word[0])).ToArray();
        return words.AsSpan().SequenceEqual(letters.Select(char.ToUpperInvariant).ToArray()) || words.AsSpan().SequenceEqual(acronym);
    }
}
