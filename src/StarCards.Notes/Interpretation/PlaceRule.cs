using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Reads a place off a title.</summary>
internal static class PlaceRule
{
    private const int LongestNoise = 6;

    public static Place Of(string folded)
    {
        var title = folded.Trim(' ', ':', '.', '*', '-', '–', '!', '"', '#');
        var numbered = title.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' ');
        title = numbered.Length > 2 ? numbered : title;
        if (SectionWords.AskThem.IsHeadOf(title) && !title.Contains("ask you", StringComparison.Ordinal) && !title.Contains("ask me", StringComparison.Ordinal))
        {
            return Place.AskThem;
        }

        if (SectionWords.Explanation.Is(title) || title.StartsWith("how to ", StringComparison.Ordinal) && !title.EndsWith('?') || IsWhatIsStar(title))
        {
            return Place.Explanation;
        }

        if (SectionWords.Frameworks.Is(title))
        {
            return Place.Frameworks;
        }

        if (title.Contains("->", StringComparison.Ordinal) || title.Contains('→', StringComparison.Ordinal) || title.Contains(" x ", StringComparison.Ordinal) && title.Length < 40 || SectionWords.Map.Is(title))
        {
            return Place.Map;
        }

        if (IsNoise(title))
        {
            return Place.Noise;
        }

        return SectionWords.Questions.IsIn(title) ? Place.Questions : Place.Anywhere;
    }

    private static bool IsNoise(string title)
    {
        var length = SectionWords.Noise.HeadLength(title);
        if (length == 0 || QuestionRule.EndsInMark(title))
        {
            return false;
        }

        var words = title.Split(' ').Length;
        return title.Length == length || words <= LongestNoise && !SectionWords.Questions.IsIn(title) && QuestionRule.Of(title) < Ask.Candidate && !char.IsLetter(title[length]) && words - title[..length].Split(' ').Length <= 3;
    }

    private static bool IsWhatIsStar(string title) => title.StartsWith("what is ", StringComparison.Ordinal) && SectionWords.Explanation.Is(title[8..].Replace("the ", string.Empty, StringComparison.Ordinal).TrimEnd('?'));
}
