using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Reads a label in any of its spellings: bold or not, colon, dash, bracket or nothing, a letter, several merged.</summary>
internal static class StarLabelRule
{
    private const string Separators = ":：-–—).|/";
    private const int LongestLabel = 64;

    /// <param name="text">A line with its markup.</param>
    /// <param name="isHeading">In a heading a label needs no sign behind it.</param>
    public static StarLabel? Read(string text, bool isHeading = false)
    {
        var at = LeadingLabel.SkipOrnament(text, 0);
        if (at >= text.Length || !char.IsLetter(text[at]))
        {
            return null;
        }

        var parts = new List<StarPart>();
        var letters = string.Empty;
        var strength = LabelWords.Strength.Sure;
        var first = true;
        while (true)
        {
            var (label, word, end) = Word(text, at);
            if (label is not { } found)
            {
                return null;
            }

            strength = first || found.Strength == LabelWords.Strength.Letter || strength != LabelWords.Strength.Letter && found.Strength == LabelWords.Strength.Weak ? found.Strength : strength;
            letters += char.ToUpperInvariant(word[0]);
            if (found.Part is { } part && !parts.Contains(part))
            {
                parts.Add(part);
            }

            first = false;
            var behind = SkipBracket(text, end);
            strength = behind > end ? LabelWords.Strength.Sure : strength;
            end = behind;
            var next = Joint(text, end);
            if (next < 0)
            {
                return Finish(text, end, isHeading, new StarLabel(parts, strength, string.Empty, letters));
            }

            at = next;
        }
    }

    private static StarLabel? Finish(string text, int end, bool isHeading, StarLabel label)
    {
        var afterEmphasis = LeadingLabel.SkipEmphasis(text, end);
        var at = LeadingLabel.SkipBlank(text, afterEmphasis);
        if (at >= text.Length)
        {
            return label;
        }

        var isSeparated = Separators.Contains(text[at], StringComparison.Ordinal) && IsSign(text, at, label);
        var wasBold = afterEmphasis > end && LeadingLabel.SkipEmphasis(text, 0) > 0;
        if (!isSeparated)
        {
            return wasBold && at > afterEmphasis && !label.IsLetter ? label with { Rest = LeadingLabel.Rest(text, at) } : null;
        }

        label = label with { Sign = text[at] };
        at++;
        while (at < text.Length && text[at] is ':' or '：')
        {
            at++;
        }

        var rest = LeadingLabel.Rest(text, LeadingLabel.SkipEmphasis(text, at) is var past && past < text.Length && past > at && char.IsWhiteSpace(text[past]) ? past : at);
        return label with { Rest = isHeading && Read(rest, true) is { Rest.Length: 0 } named && named.Parts.SequenceEqual(label.Parts) ? string.Empty : rest };
    }

    /// <summary>A dash inside a word is no sign behind a label; a word needs more than a full stop behind it.</summary>
    private static bool IsSign(string text, int at, StarLabel label)
    {
        var isSpaced = at > 0 && char.IsWhiteSpace(text[at - 1]) || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]);
        return text[at] switch
        {
            ':' or '：' => true,
            '.' or ')' => label.IsLetter && (at + 1 >= text.Length || !char.IsLetter(text[at + 1]) || text[at] == ')'),
            '/' or '|' => label.IsLetter && isSpaced,
            _ => isSpaced || label.IsLetter && char.IsLetterOrDigit(text[at + 1]) && char.IsUpper(text[at - 1]),
        };
    }

    /// <summary>The label word or letter at a position, and where it ends.</summary>
    private static (LabelWords.Label? Label, string Word, int End) Word(string text, int start)
    {
        Span<char> word = stackalloc char[LabelWords.Longest];
        var length = 0;
        (LabelWords.Label? Label, string Word, int End) best = (null, string.Empty, start);
        var limit = Math.Min(text.Length, start + LongestLabel);
        for (var at = start; at < limit; at++)
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

            if (length == LabelWords.Longest)
            {
                break;
            }

            word[length++] = character;
            var next = LeadingLabel.SkipEmphasis(text, at + 1);
            if ((next >= text.Length || !char.IsLetter(text[next])) && Find(word[..length]) is { } label)
            {
                best = (label, word[..length].ToString(), at + 1);
            }
        }

        return best;
    }

    private static LabelWords.Label? Find(ReadOnlySpan<char> word) =>
        word.Length == 1 ? LabelWords.OfLetter(word[0]) : word[^1] == ' ' ? null : LabelWords.Find(TextFold.Fold(word.ToString()));

    /// <summary>"S [situation]", "Task (mine)": a bracket that says no more than the label.</summary>
    private static int SkipBracket(string text, int at)
    {
        var open = LeadingLabel.SkipOrnament(text, at);
        if (open >= text.Length || text[open] is not ('[' or '('))
        {
            return at;
        }

        var close = text.AsSpan(open, Math.Min(LongestLabel, text.Length - open)).IndexOfAny(']', ')');
        var inner = close > 0 ? text.Substring(open + 1, close - 1) : string.Empty;
        return inner.Length == 1 && LabelWords.OfLetter(inner[0]) is not null || inner.Length > 0 && LabelWords.Find(TextFold.Fold(inner)) is not null ? open + close + 1 : at;
    }

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
        return next < text.Length && char.IsLetter(text[next]) && Word(text, next).Label is not null ? next : -1;
    }
}
