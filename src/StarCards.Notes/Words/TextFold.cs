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

    /// <summary>Traditional characters of Chinese that interview notes are full of, and the simplified ones that stand for them in the tables.</summary>
    private const string Traditional = "問題經歷點優離職難決團隊領導績談說請為麼過這個時對實際開發從會與應務產業專長見處當後動機學習還沒覺認識試書幫戰將來讓給樣衝錯誤敗贏歡愛興資壓達標結論評價討厭紹規劃區別進選擇擔負責項續維種類關係間嗎誰幾歲遠義議險獨競爭勵獎創適變組織協調溝營銷數據簡講詢顧終預備驗證強勢夥夢夠準詳細釋舉現場態轉換環緒穩養啟該複雜總樂單雙無傳統測構術語碼師級較趨響慮觀護權聯絡絕線紅";
    private const string Simplified = "问题经历点优离职难决团队领导绩谈说请为么过这个时对实际开发从会与应务产业专长见处当后动机学习还没觉认识试书帮战将来让给样冲错误败赢欢爱兴资压达标结论评价讨厌绍规划区别进选择担负责项续维种类关系间吗谁几岁远义议险独竞争励奖创适变组织协调沟营销数据简讲询顾终预备验证强势伙梦够准详细释举现场态转换环绪稳养启该复杂总乐单双无传统测构术语码师级较趋响虑观护权联络绝线红";
    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';
    private static readonly char[] OfHan = Table();

    private const char Blank = ' ';
    private const char Nothing = '\0';

    /// <summary>What the characters of Latin, Greek and Cyrillic become.</summary>
    private static readonly char[] OfAlphabets = [.. Enumerable.Range(0, 0x0530).Select(static code => Folded((char)code))];

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
            var folded = character < OfAlphabets.Length ? OfAlphabets[character] : IsUncased(character) ? Plain(character) : Folded(character);
            if (folded == Blank ? length > 0 && room[length - 1] != Blank : folded != Nothing)
            {
                room[length++] = folded;
            }
        }

        return room[..length];
    }

    /// <summary>What a character becomes: <see cref="Nothing"/> for a mark on the letter before it.</summary>
    private static char Folded(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) ? Blank
        : !char.IsAscii(character) && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? Nothing
        : Plain(char.ToLowerInvariant(character));

    /// <summary>Punctuation, kana, Han and Hangul without case, marks and blanks: asking what each of them is takes long.</summary>
    private static bool IsUncased(char character) =>
        character is >= FirstHan and <= LastHan or >= '\uAC00' and <= '\uD7A3' or >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or >= '\u3001' and <= '\u3029' or >= '\u2010' and <= '\u2027';

    /// <summary>A single lower-case character.</summary>
    public static char Plain(char lower) => lower switch
    {
        '’' or '‘' or '´' => '\'',
        '“' or '”' or '„' => '"',
        '？' => '?',
        '：' => ':',
        'ß' => 's',
        >= FirstVietnamese and <= LastVietnamese => Vietnamese[lower - FirstVietnamese],
        >= FirstHan and <= LastHan => OfHan[lower - FirstHan],
        < '\u00E0' or > '\u0233' => lower,
        _ => Accented.IndexOf(lower, StringComparison.Ordinal) is var at and >= 0 ? Bare[at] : lower,
    };

    /// <summary>A phrase of a table as it is looked up.</summary>
    public static string OfTable(string phrase) => string.Concat(phrase.Select(Plain));

    private static char[] Table()
    {
        var table = new char[LastHan - FirstHan + 1];
        for (var at = 0; at < table.Length; at++)
        {
            table[at] = (char)(FirstHan + at);
        }

        for (var at = 0; at < Traditional.Length; at++)
        {
            table[Traditional[at] - FirstHan] = Simplified[at];
        }

        return table;
    }
}
