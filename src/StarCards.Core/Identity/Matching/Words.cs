using System.Globalization;

namespace StarCards.Identity.Matching;

/// <summary>Cuts a normalized text into the words by which it is compared.</summary>
internal static class Words
{
    /// <summary>
    /// Runs of letters and digits; scripts without blanks between words give each pair of neighbours, since one
    /// character there is as much as a short word here.
    /// </summary>
    public static List<Range> In(string text)
    {
        var words = new List<Range>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWordCharacter = i < text.Length && IsWordCharacter(text[i]);
            var isIdeograph = isWordCharacter && IsIdeograph(text[i]);
            if (start >= 0 && (!isWordCharacter || isIdeograph))
            {
                words.Add(start..i);
                start = -1;
            }

            if (isIdeograph)
            {
                words.Add(i + 1 < text.Length && IsIdeograph(text[i + 1]) ? i..(i + 2) : i..(i + 1));
            }
            else if (isWordCharacter && start < 0)
            {
                start = i;
            }
        }

        return words;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeograph(char character) =>
        character is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF';
}
