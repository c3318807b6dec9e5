using System.Text;

namespace StarCards.Cards;

/// <summary>The form of a prompt in which two spellings of one question are equal.</summary>
public static class PromptText
{
    private const string Markup = "*_`~=\\";

    /// <summary>NFKC, lower case, without markup and outer punctuation, white space single.</summary>
    public static string Normalize(string prompt)
    {
        var composed = WellFormed(prompt).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var text = new StringBuilder(composed.Length);
        foreach (var character in composed)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else if (!Markup.Contains(character, StringComparison.Ordinal))
            {
                text.Append(character);
            }
        }

        return TrimPunctuation(text.ToString());
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

    private static string TrimPunctuation(string text)
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
