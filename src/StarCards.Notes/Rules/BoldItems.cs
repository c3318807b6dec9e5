using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>A list in which what is asked is bold and what she says to it is not, all on one level.</summary>
internal static class BoldItems
{
    private const int Fewest = 3;

    public static bool AreIn(Stretch run) =>
        run.CountOf(IsAsked) is >= Fewest and var asked && asked < run.Count && IsAsked(run[0])
        && run.Exists(static item => IsAsked(item) && QuestionWords.OfInterviews.IsHeadOf(item.Folded))
        && run.Exists(static item => !IsAsked(item) && item.SpeaksOf(Persons.I));

    /// <summary>Bold up to the colon or the mark that ends it.</summary>
    public static bool IsAsked(Node item) => item is { Kind: NodeKind.Item, Label: null, Plain: [.., ':' or '?'] } && item.Text.StartsWith("**", StringComparison.Ordinal);
}
