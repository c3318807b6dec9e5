using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Story 3: the broken lift", "Option C - the map tiles", "Example 1": the head of a story.</summary>
internal static class StoryTitleRule
{
    private static readonly PhraseTable Heads = new(
        "story|stories|anecdote|situation|situacao|situacion|situazione|option|example|version|answer option|variant|alternative|scenario|experience|project",
        "anecdota|anekdote|aneddoto|historia|opcion|ejemplo|versao|opcao|exemplo|histoire|exemple|geschichte|beispiel|variante|storia|esempio|opzione");

    private static readonly PhraseTable Stories = new("story|stories|anecdote|situation|situacao|situacion|situazione|anecdota|anekdote|aneddoto|historia|histoire|geschichte|storia");

    private static readonly PhraseTable Numbers = new("one|two|three|four|five|six|seven|eight|uno|dos|tres|um|dois|un|deux|trois|eins|zwei|drei");

    /// <summary>A title with a number or a letter behind its word.</summary>
    public static bool IsTitle(Node node) => IsTitle(node.Folded);

    private static bool IsTitle(string folded)
    {
        var length = Heads.HeadLength(folded);
        if (length == 0)
        {
            var digit = folded.Length <= 80 ? folded.AsSpan().IndexOfAnyExceptInRange('a', 'z') : -1;
            return digit > 0 && char.IsAsciiDigit(folded[digit]) && folded[..digit] is "story" or "option" or "example" or "version";
        }

        var behind = folded.AsSpan(length).TrimStart(" #");
        if (Numbers.IsHeadOf(behind))
        {
            return folded.Length <= 100;
        }

        return folded.Length <= 100 && !behind.IsEmpty && (char.IsAsciiDigit(behind[0]) || char.IsLetter(behind[0]) && (behind.Length == 1 || behind[1] is ' ' or ':' or '.' or ')' or '-') && behind[0] is >= 'a' and <= 'f');
    }

    /// <summary>A numbered title that speaks of a story in so many words.</summary>
    public static bool IsStory(Node node) => IsTitle(node.Folded) && Stories.IsHeadOf(node.Folded);

    /// <summary>The same of words.</summary>
    public static bool IsStory(string words) => TextFold.Fold(words) is var folded && IsTitle(folded) && Stories.IsHeadOf(folded);
}
