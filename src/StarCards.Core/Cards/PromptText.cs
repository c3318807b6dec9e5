using System.Buffers;
using System.Text;

namespace StarCards.Cards;

/// <summary>The form of a prompt in which two spellings of one question are equal.</summary>
public static class PromptText
{
    private const int LongestOnStack = 256;

    /// <summary>What stays as it is: most prompts are written with nothing else.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 !\"#$%&'()+,-./:;<>?@[]^{|}");

    /// <summary>NFKC, lower case, without markup and outer punctuation, white space single.</summary>
    public static string Normalize(string prompt)
    {
        var composed = Ascii.IsValid(prompt) ? prompt : WellFormed(prompt).Normalize(NormalizationForm.FormKC);
        var text = composed.Length <= LongestOnStack ? stackalloc char[composed.Length] : new char[composed.Length];
        Lower(composed, text);
        if (!text.ContainsAnyExcept(Plain) && !text.StartsWith(' ') && !text.Contains("  ", StringComparison.Ordinal))
        {
            return TrimPunctuation(text).ToString();
        }

        var length = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (length > 0 && text[length - 1] != ' ')
                {
                    text[length++] = ' ';
                }
            }
            else if (character is not ('*' or '_' or '`' or '~' or '=' or '\\'))
            {
                text[length++] = character;
            }
        }

        return TrimPunctuation(text[..length]).ToString();
    }

    private static void Lower(string text, Span<char> lower)
    {
        if (Ascii.ToLower(text, lower, out _) != OperationStatus.Done)
        {
            text.AsSpan().ToLowerInvariant(lower);
        }
    }

    private static string WellFormed(string text)
    {
        var isWellFormed = true;
        for (var i = 0; i < text.Length && isWellFormed; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                isWellFormed = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
                i++;
            }
        }

        return isWellFormed ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> text)
    {
        var first = 0;
        var last = text.Length - 1;
        while (first <= last && IsOuter(text[first]))
        {
            first++;
        }

        while (last >= first && IsOuter(text[last]))
        {
            last--;
        }

        return first <= last ? text[first..(last + 1)] : text.Trim();
    }

    private static bool IsOuter(char character) => char.IsWhiteSpace(character) || char.IsPunctuation(character);
}
