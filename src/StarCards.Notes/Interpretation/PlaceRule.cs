using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Reads a place off a title.</summary>
internal static class PlaceRule
{
    private const int LongestNoise = 6;
    private const int LongestTail = 60;

    public static Place Of(string folded)
    {
        var title = folded.Trim(' ', ':', '.', '*', '-', '–', '!', '"', '#');
        var numbered = title.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' ');
        title = numbered.Length > 2 ? numbered : title;
        if (SectionWords.AskThem.IsHeadOf(title) && !title.Contains("ask you", StringComparison.Ordinal) && !title.Contains("ask me", StringComparison.Ordinal))
        {
            return Place.AskThem;
        }

        if (SectionWords.Explanation.Is(title) || (title.StartsWith("how to ", StringComparison.Ordinal) || title.StartsWith("answering ", StringComparison.Ordinal)) && !title.EndsWith('?') || IsWhatIsStar(title))
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
        if (EndsInNoise(title) || SectionWords.NoiseAlone.Is(title))
        {
            return true;
        }

        var length = SectionWords.Noise.HeadLength(title);
        if (length == 0 || QuestionRule.EndsInMark(title))
        {
            return false;
        }

        var words = title.Split(' ').Length;
        return title.Length == length || words <= LongestNoise && !SectionWords.Questions.IsIn(title) && QuestionRule.Of(title) < Ask.Candidate && !char.IsLetter(title[length]) && words - title[..length].Split(' ').Length <= 3;
    }

    /// <summary>"Final coaching tips", "Some links".</summary>
    private static bool EndsInNoise(string title)
    {
        if (title.Length > LongestTail || QuestionRule.Of(title) >= Ask.Question)
        {
            return false;
        }

        for (var at = title.LastIndexOf(' '); at > 0; at = title.LastIndexOf(' ', at - 1))
        {
            if (SectionWords.NoiseTail.Is(title.AsSpan(at + 1)))
            {
                return true;
            }
        }

        return title.Length > 0 && title[^1] > '\u2E80' && SectionWords.NoiseTail.Is(title.AsSpan(Math.Max(0, title.Length - 2)));
    }

    private static bool IsWhatIsStar(string title) => title.StartsWith("what is ", StringComparison.Ordinal) && SectionWords.Explanation.Is(title[8..].Replace("the ", string.Empty, StringComparison.Ordinal).TrimEnd('?'));
}
