using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>A label before a part of a story, as read at the head of a line.</summary>
/// <param name="Parts">The parts that it fills; empty for what she learned.</param>
/// <param name="Strength">How much it says by itself.</param>
/// <param name="Rest">What stands behind it on its line.</param>
/// <param name="Letter">The letter or the letters that it was written with, or the initials of its words.</param>
/// <param name="Sign">What parts it from its text, or NUL.</param>
internal sealed record StarLabel(IReadOnlyList<StarPart> Parts, LabelWords.Strength Strength, string Rest, string Letter, char Sign = '\0')
{
    public bool IsLearning => Parts.Count == 0;

    public bool IsLetter => Strength == LabelWords.Strength.Letter;

    /// <summary>The parts in words: "task and action".</summary>
    public string PartName => string.Join(" and ", Parts.Select(part => part.ToString().ToLowerInvariant()));

    public bool IsEmpty => PlaceholderRule.IsNothing(Rest);
}
