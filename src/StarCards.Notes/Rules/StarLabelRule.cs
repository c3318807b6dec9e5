using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Reads a label in any of its spellings: bold or not, colon, dash, bracket or nothing, a letter, several merged.</summary>
internal static class StarLabelRule
{
    private const string Separators = ":：-–—).|/";
    private const int LongestLabel = 64;
    private const int LongestLength = 20;
    private const int MostMerged = 8;
    private const int MostTogether = 2;

    /// <param name="text">A line with its markup.</param>
    /// <param name="isHeading">In a heading a label needs no sign behind it.</param>
    public static StarLabel? Read(string text, bool isHeading = false)
    {
        var at = SkipNumber(text, LeadingLabel.SkipOrnament(text, 0));
        if (InBrackets(text, at) is { } bracketed)
        {
            return bracketed;
        }

        if (at >= text.Length || !char.IsLetter(text[at]) || !LabelWords.Beginnings.MayBegin(text, at))
        {
            return null;
        }

        return Word(text, at) is { } first ? ReadOn(text, first, char.ToUpperInvariant(text[at]), isHeading) : null;
    }

    /// <summary>"**(S) Situation:** …" reads as its word does, "**(S)** …" as a letter.</summary>
    private static StarLabel? InBrackets(string text, int at)
    {
        if (at + 3 >= text.Length || text[at] != '(' || text[at + 2] != ')' || !char.IsAsciiLetterUpper(text[at + 1]) || LabelWords.OfLetter(text[at + 1]) is not { } letter)
        {
            return null;
        }

        var behind = LeadingLabel.SkipBlank(text, LeadingLabel.SkipEmphasis(text, at + 3));
        return behind < text.Length && char.IsLetter(text[behind]) && Word(text, behind) is { } word && word.Label.Part == letter.Part
            ? ReadOn(text, word, char.ToUpperInvariant(text[behind]), isHeading: false)
            : new StarLabel(letter.Part is { } part ? [part] : [], letter.Strength, text[at + 1].ToString(), LeadingLabel.Rest(text, at + 3), ')');
    }

    /// <summary>"**1. Situation:**": the number of a part says nothing.</summary>
    private static int SkipNumber(string text, int at)
    {
        var isNumbered = at + 2 < text.Length && char.IsAsciiDigit(text[at]) && text[at + 1] is '.' or ')' && char.IsWhiteSpace(text[at + 2]);
        return isNumbered ? LeadingLabel.SkipBlank(text, at + 2) : at;
    }

    /// <summary>Reads on behind a label's first word, and over the words that are merged with it.</summary>
    private static StarLabel? ReadOn(string text, LabelWord word, char initial, bool isHeading)
    {
        List<StarPart> parts = word.Label.Part is { } first ? [first] : [];
        var letters = initial.ToString();
        var strength = word.Label.Strength;
        while (letters.Length <= MostMerged)
        {
            var end = word.Label.Strength == LabelWords.Strength.Letter && word.End < text.Length && text[word.End] == '(' ? word.End : SkipBracket(text, word.End);
            strength = end > word.End ? LabelWords.Strength.Sure : strength;
            var next = Joint(text, end);
            if (next < 0 || Word(text, next) is not { } merged)
            {
                return Finish(text, end, isHeading, new LabelHead(parts, strength, letters));
            }

            word = merged;
            letters += char.ToUpperInvariant(text[next]);
            strength = word.Label.Strength == LabelWords.Strength.Letter || strength != LabelWords.Strength.Letter && word.Label.Strength == LabelWords.Strength.Weak ? word.Label.Strength : strength;
            if (word.Label.Part is { } part && !parts.Contains(part))
            {
                parts.Add(part);
            }
        }

        return null;
    }

    private static StarLabel? Finish(string text, int end, bool isHeading, LabelHead label)
    {
        var afterEmphasis = LeadingLabel.SkipEmphasis(text, end);
        var at = LeadingLabel.SkipBlank(text, afterEmphasis);
        if (at >= text.Length)
        {
            return label.NamesMethod ? null : label.With(string.Empty);
        }

        var isSeparated = Separators.Contains(text[at], StringComparison.Ordinal) && IsSign(text, at, label.IsLetter) || IsBoldStop(text, at, afterEmphasis > end);
        var wasBold = afterEmphasis > end && LeadingLabel.SkipEmphasis(text, 0) > 0;
        if (!isSeparated && afterEmphasis == end && !label.IsLetter && BoldEnd(text, at) is var past and > 0)
        {
            return label.Weakly(LeadingLabel.Rest(text, past));
        }

        if (!isSeparated)
        {
            return wasBold && at > afterEmphasis && !label.IsLetter ? label.With(LeadingLabel.Rest(text, at)) : null;
        }

        var sign = text[at];
        at++;
        while (at < text.Length && text[at] is ':' or '：')
        {
            at++;
        }

        var rest = LeadingLabel.Rest(text, LeadingLabel.SkipEmphasis(text, at) is var inner && inner < text.Length && inner > at && char.IsWhiteSpace(text[inner]) ? inner : at);
        return label.With(Repeated(rest, isHeading, label) ?? rest, sign);
    }

    /// <summary>"**Situation.** …", "**Situation**. …": a bold word with its full stop.</summary>
    private static bool IsBoldStop(string text, int at, bool isClosed) =>
        text[at] == '.' && text.StartsWith("**", StringComparison.Ordinal) && (isClosed || text.AsSpan(at + 1).StartsWith("**"));

    /// <summary>What stands behind the label where it is told twice: "S - Situation: …", or "Result: the result" as a heading; null where it is not.</summary>
    private static string? Repeated(string rest, bool isHeading, LabelHead label)
    {
        var start = LeadingLabel.SkipOrnament(rest, 0);
        var mayBe = label.IsLetter ? start + 1 < rest.Length && char.IsLetter(rest[start]) && char.IsLetter(rest[start + 1]) : isHeading && rest.Length <= LongestLabel;
        if (!mayBe || Read(rest, isHeading) is not { IsLetter: false } named || !named.Parts.SequenceEqual(label.Parts))
        {
            return null;
        }

        return label.IsLetter ? named.Rest : named.IsEmpty ? string.Empty : null;
    }

    /// <summary>"**Action taken by me:** …": where the bold words end that begin with a label and end in a colon, or 0.</summary>
    private static int BoldEnd(string text, int at)
    {
        if (!text.StartsWith("**", StringComparison.Ordinal))
        {
            return 0;
        }

        var length = text.AsSpan(at, Math.Min(LongestLabel, text.Length - at)).IndexOfAny(":*_?.");
        return length > 0 && text.AsSpan(at + length).StartsWith(":**") ? at + length + 3 : 0;
    }

    /// <summary>A label before what stands behind it is known.</summary>
    private readonly record struct LabelHead(IReadOnlyList<StarPart> Parts, LabelWords.Strength Strength, string Letter)
    {
        public bool IsLetter => Strength == LabelWords.Strength.Letter;

        /// <summary>"Situation/Task/Action/Result" with nothing behind it names the method, and begins no part.</summary>
        public bool NamesMethod => !IsLetter && Parts.Count > MostTogether;

        /// <summary>With a word more than a label has: one beside others only.</summary>
        public StarLabel Weakly(string rest) => new(Parts, LabelWords.Strength.Weak, Letter, rest, ':');

        public StarLabel With(string rest, char sign = '\0') => new(Parts, Strength, Letter, rest, sign);
    }

    /// <summary>A dash inside a word is no sign behind a label; a word needs more than a full stop behind it.</summary>
    private static bool IsSign(string text, int at, bool isLetter)
    {
        var isSpaced = at > 0 && char.IsWhiteSpace(text[at - 1]) || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]);
        return text[at] switch
        {
            ':' or '：' => true,
            '.' or ')' => isLetter && (at + 1 >= text.Length || !char.IsLetter(text[at + 1]) || text[at] == ')'),
            '/' or '|' => isLetter && isSpaced,
            _ => isSpaced || isLetter && char.IsLetterOrDigit(text[at + 1]) && char.IsUpper(text[at - 1]) || !isLetter && char.IsUpper(text[at + 1]) && char.IsLower(text[at - 1]),
        };
    }

    /// <summary>The longest label word, or the letter, at a position; null for another word.</summary>
    private static LabelWord? Word(string text, int start)
    {
        Span<char> word = stackalloc char[LabelWords.Longest];
        var length = 0;
        LabelWord? longest = null;
        var words = LabelWords.Beginnings;
        var step = PhraseTree.Root;
        var limit = Math.Min(text.Length, start + LongestLabel);
        for (var at = start; at < limit && (step > PhraseTree.Root || length == 0) && length < word.Length; at++)
        {
            var character = text[at];
            if (character is '*' or '_')
            {
                continue;
            }

            if (!char.IsLetter(character) && !(length > 0 && character is ' ' or '\'' or '’'))
            {
                break;
            }

            word[length] = TextFold.Plain(char.ToLowerInvariant(character));
            step = words.Next(step, word[length++]);
            if (length > 1 && words.Lists(step) == 0)
            {
                continue;
            }

            var next = LeadingLabel.SkipEmphasis(text, at + 1);
            if (next < text.Length && char.IsLetter(text[next]))
            {
                continue;
            }

            var label = length == 1 ? LabelWords.OfLetter(character) : LabelWords.Find(word[..length]);
            longest = label is { } found ? new LabelWord(found, at + 1) : longest;
        }

        return longest;
    }

    /// <summary>What a word says, and where it ends.</summary>
    private readonly record struct LabelWord(LabelWords.Label Label, int End);

    /// <summary>"S [situation]", "Task (mine)": a bracket that says no more than the label.</summary>
    private static int SkipBracket(string text, int at)
    {
        var open = LeadingLabel.SkipOrnament(text, at);
        if (open >= text.Length || text[open] is not ('[' or '('))
        {
            return at;
        }

        var close = text.AsSpan(open, Math.Min(LongestLabel, text.Length - open)).IndexOfAny(']', ')');
        var inner = close > 0 ? text.AsSpan(open + 1, close - 1) : default;
        return inner is "s" || IsRemark(text, open, close) || IsLength(inner) || inner.Length == 1 && LabelWords.OfLetter(inner[0]) is not null || inner.Length > 0 && LabelWords.Find(TextFold.Fold(inner, stackalloc char[LongestLabel])) is not null ? open + close + 1 : at;
    }

    /// <summary>"Situation (30 sec)", "Action (60%)": how much of the story the part is to take.</summary>
    private static bool IsLength(ReadOnlySpan<char> inner) =>
        inner.Length is > 1 and <= LongestLength && inner.TrimStart("~<≈ ") is { IsEmpty: false } length && char.IsAsciiDigit(length[0]) && (length[^1] == '%' || Lengths.Is(TextFold.Fold(length[(length.LastIndexOfAnyInRange('0', '9') + 1)..], stackalloc char[LongestLength]).TrimStart(" -+")));

    private static readonly PhraseTable Lengths = new("s|sec|secs|second|seconds|min|mins|minute|minutes|sentence|sentences|line|lines|words|segundos|minutos|secondes|sekunden|minuten|сек|мин|秒|分钟");

    /// <summary>"**A (three decisions):**": a remark on a bold label that ends in a colon.</summary>
    private static bool IsRemark(string text, int open, int close) =>
        close > 0 && text.StartsWith("**", StringComparison.Ordinal) && text.AsSpan(open + close + 1) is var behind && (behind.StartsWith(":**") || behind.StartsWith("**:"));

    /// <summary>Where the next label of a merged one begins ("T + A", "S/T", "Task and Action"), or -1.</summary>
    private static int Joint(string text, int end)
    {
        var at = LeadingLabel.SkipBlank(text, LeadingLabel.SkipEmphasis(text, end));
        if (at >= text.Length)
        {
            return -1;
        }

        var length = text[at] is '+' or '/' or '&' or ',' ? 1 : text.AsSpan(at).StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (length == 0)
        {
            return -1;
        }

        var next = LeadingLabel.SkipOrnament(text, at + length);
        return next < text.Length && char.IsLetter(text[next]) && Word(text, next) is not null ? next : -1;
    }
}
