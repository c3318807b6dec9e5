using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StarCards.Notes.Words;

/// <summary>The form in which words are looked up: lower case, no accents, straight apostrophes, single blanks.</summary>
internal static class TextFold
{
    /// <summary>Words are only looked up near the head of a line.</summary>
    public const int Longest = 400;

    private const string Accented = "àáâãäåāăąçćčďđèéêëēęěìíîïīłñńňòóôõöøōőŕřśšşťţùúûüūůűųýÿźżžğșțơưı";
    private const string Bare = "aaaaaaaaacccddeeeeeeeiiiiilnnnoooooooorrsssttuuuuuuuuyyzzzgstoui";

    private const char FirstVietnamese = '\u1EA0';
    private const char LastVietnamese = '\u1EF9';
    private const string Vietnamese = "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

    /// <summary>The folded head of a text; the text itself where it is folded already.</summary>
    public static string Fold(string text)
    {
        var folded = Fold(text, stackalloc char[Math.Min(text.Length, Longest)]);
        return folded.SequenceEqual(text) ? text : folded.ToString();
    }

    /// <summary>Folds as much of a text as there is room for.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> room)
    {
        var head = text[..Math.Min(text.Length, room.Length)];
        var even = FoldEven(head, room);
        return even == head.Length ? room[..even] : FoldEach(head, even, room);
    }

    /// <summary>
    /// Folds what needs no more than lower case, eight characters at a time, and says how far it came: ASCII without control
    /// characters, doubled blanks and a blank at its head. Nearly every line is such, and most others are to some way.
    /// </summary>
    private static int FoldEven(ReadOnlySpan<char> text, Span<char> room)
    {
        if (text.StartsWith(' '))
        {
            return 0;
        }

        ref readonly var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref var folded = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(room));
        var at = 0;
        for (; at + Vector128<ushort>.Count < text.Length; at += Vector128<ushort>.Count)
        {
            var eight = Vector128.LoadUnsafe(in first, (nuint)at);
            var next = Vector128.LoadUnsafe(in first, (nuint)at + 1);
            var blank = Vector128.Create((ushort)' ');
            var isOdd = Vector128.LessThan(eight, blank) | Vector128.GreaterThan(eight, Vector128.Create((ushort)'~')) | Vector128.Equals(eight | next, blank);
            if (isOdd != Vector128<ushort>.Zero)
            {
                return at;
            }

            var isUpper = Vector128.GreaterThan(eight, Vector128.Create((ushort)('A' - 1))) & Vector128.LessThan(eight, Vector128.Create((ushort)('Z' + 1)));
            (eight | isUpper & blank).StoreUnsafe(ref folded, (nuint)at);
        }

        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (character is < ' ' or > '~' || character == ' ' && at + 1 < text.Length && text[at + 1] == ' ')
            {
                return at;
            }

            room[at] = char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;
        }

        return text.Length;
    }

    /// <summary>Folds what stands behind a head that is folded; no character becomes longer.</summary>
    private static Span<char> FoldEach(ReadOnlySpan<char> text, int from, Span<char> room)
    {
        var length = from;
        foreach (var character in text[from..])
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                room[length++] = (char)(char.IsAsciiLetterUpper(character) ? character | 0x20 : character);
            }
            else if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (length > 0 && room[length - 1] != ' ')
                {
                    room[length++] = ' ';
                }
            }
            else if (char.IsAscii(character) || CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                room[length++] = Plain(char.ToLowerInvariant(character));
            }
        }

        return room[..length];
    }

    /// <summary>A single lower-case character.</summary>
    public static char Plain(char lower) => lower switch
    {
        '’' or '‘' or '´' => '\'',
        '“' or '”' or '„' => '"',
        '？' => '?',
        '：' => ':',
        'ß' => 's',
        >= FirstVietnamese and <= LastVietnamese => Vietnamese[lower - FirstVietnamese],
        < '\u00E0' or > '\u0233' => lower,
        _ => Accented.IndexOf(lower, StringComparison.Ordinal) is var at and >= 0 ? Bare[at] : lower,
    };
}
