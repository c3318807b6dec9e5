using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Reads a place off a title.</summary>
internal static class PlaceRule
{
    private const char LastPlain = '\u007F';
    private const int LongestNoise = 6;
    private const int LongestTips = 10;
    private const int LongestTail = 60;
    private const int LongestUnspaced = 5;
    private const int LongestQuestion = 90;
    private const int LongestTitle = 100;
    private const int LongestCross = 40;
    private static readonly int MostWordsOfTail = SectionWords.NoiseTail.Phrases.Max(static phrase => phrase.Count(' ')) + 1;

    /// <summary>Titles over all that one has on the hunt for a job: they explain nothing.</summary>
    private static readonly PhraseTable JobHunt = new("how to get a job|how to find a job|how to land a job|how to get hired");

    public static Place Of(Node node)
    {
        var title = node.Folded.AsSpan().Trim(" :.*-–!\"#");
        title = title.Length > 0 && (title[0] > LastPlain || title[^1] > LastPlain) ? EmojiRule.Trim(title).Trim(" :.*-–!\"#") : title;
        var numbered = title.TrimStart("0123456789.) ");
        title = numbered.Length > 2 ? numbered : title;
        if (title.Length > LongestTitle)
        {
            return Place.Anywhere;
        }

        var speaksOfQuestions = node.SpeaksOf(Topics.Questions);
        if ((SectionWords.AskThem.IsHeadOf(title) || speaksOfQuestions && AsksThem(title)) && !title.Contains("ask you", StringComparison.Ordinal) && !title.Contains("ask me", StringComparison.Ordinal))
        {
            return Place.AskThem;
        }

        if (SectionWords.Explanation.Is(title) || (title.StartsWith("how to ") && !JobHunt.IsHeadOf(title) || title.StartsWith("answering ")) && !title.EndsWith('?') || IsWhatIsStar(title) || IsStarDefined(title) || node.SpeaksOf(Topics.Interviews) && IsAboutInterviews(title))
        {
            return Place.Explanation;
        }

        if (SectionWords.Frameworks.Is(title))
        {
            return Place.Frameworks;
        }

        if (title.Contains("->", StringComparison.Ordinal) || title.Contains('→') || title.Length < LongestCross && title.Contains(" x ", StringComparison.Ordinal) && !QuestionRule.EndsInMark(title) || SectionWords.Map.Is(title))
        {
            return Place.Map;
        }

        if (IsNoise(title, speaksOfQuestions))
        {
            return Place.Noise;
        }

        return speaksOfQuestions && SectionWords.Questions.IsIn(title) ? Place.Questions : Place.Anywhere;
    }

    private static bool AsksThem(ReadOnlySpan<char> title) =>
        title.EndsWith(" questions to ask") || title.EndsWith("reverse questions") || title.Contains("questions ready for the interviewer", StringComparison.Ordinal);

    private static bool IsNoise(ReadOnlySpan<char> title, bool speaksOfQuestions)
    {
        var bracket = title.EndsWith(')') ? title.LastIndexOf('(') : -1;
        title = bracket > 0 ? title[..bracket].TrimEnd() : title;
        if (EndsInNoise(title) || SectionWords.NoiseAlone.Is(title) || SectionWords.Kinds.IsHeadOf(title))
        {
            return true;
        }

        var length = SectionWords.Noise.HeadLength(title);
        if (length == 0 || QuestionRule.EndsInMark(title) || IsAboutSomething(title, length) || title.StartsWith("about me") || title.StartsWith("about myself") || title.StartsWith("about yourself"))
        {
            return false;
        }

        var words = title.Count(' ');
        if (title.StartsWith("tips ") && words < LongestTips && QuestionRule.Of(title) < Ask.Candidate)
        {
            return true;
        }

        return title.Length == length || words < LongestNoise && !(speaksOfQuestions && SectionWords.Questions.IsIn(title)) && QuestionRule.Of(title) < Ask.Candidate && !char.IsLetter(title[length]) && words - title[..length].Count(' ') <= 3;
    }

    /// <summary>"About a gap year": a topic. "About", "About these pages" are no topics.</summary>
    private static bool IsAboutSomething(ReadOnlySpan<char> title, int length) =>
        title.StartsWith("about ") && length == "about".Length && !title.StartsWith("about this") && !title.StartsWith("about these") && !title.StartsWith("about us") && !title.StartsWith("about our");

    /// <summary>"Final coaching tips", "Some links".</summary>
    private static bool EndsInNoise(ReadOnlySpan<char> title)
    {
        if (title.Length > LongestTail)
        {
            return false;
        }

        for (var (at, words) = (title.LastIndexOf(' '), 1); at > 0 && words <= MostWordsOfTail; (at, words) = (title[..at].LastIndexOf(' '), words + 1))
        {
            if (SectionWords.NoiseTail.Is(title[(at + 1)..]))
            {
                return QuestionRule.Of(title) < Ask.Question;
            }
        }

        for (var length = 2; length <= Math.Min(LongestUnspaced, title.Length) && PhraseTable.IsUnspaced(title[^1]); length++)
        {
            if (SectionWords.NoiseTail.Is(title[^length..]))
            {
                return QuestionRule.Of(title) < Ask.Question;
            }
        }

        return false;
    }

    /// <summary>"What is a behavioral interview?": a question about interviews is none of theirs.</summary>
    private static bool IsAboutInterviews(ReadOnlySpan<char> title) =>
        title.Length < LongestQuestion && QuestionWords.Interrogative.IsHeadOf(title) && SectionWords.Interviews.IsIn(title) && !QuestionWords.You.IsIn(title);

    /// <summary>"The STAR method is a way to …".</summary>
    private static bool IsStarDefined(ReadOnlySpan<char> title)
    {
        title = title.StartsWith("the ") ? title[4..] : title;
        return SectionWords.Explanation.HeadLength(title) is var length and > 0 && (title[length..].StartsWith(" is a") || title[length..].StartsWith(" stands for") || title[length..].StartsWith(" means"));
    }

    private static bool IsWhatIsStar(ReadOnlySpan<char> title) =>
        title.StartsWith("what is ") && SectionWords.Explanation.Is(title[8..].ToString().Replace("the ", string.Empty, StringComparison.Ordinal).TrimEnd('?'));
}
