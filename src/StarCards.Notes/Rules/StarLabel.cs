using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>A label before a part of a story, as read at the head of a line.</summary>
/// <param name="parts">The parts that it fills; empty for what she learned.</param>
/// <param name="strength">How much it says by itself.</param>
/// <param name="rest">What stands behind it on its line.</param>
/// <param name="letter">The letter or the letters that it was written with, or the initials of its words.</param>
/// <param name="sign">What parts it from its text, or NUL.</param>
internal sealed class StarLabel(IReadOnlyList<StarPart> parts, LabelWords.Strength strength, string letter, string rest, char sign = '\0')
{
    private bool? _isEmpty;

    public IReadOnlyList<StarPart> Parts => parts;

    public LabelWords.Strength Strength => strength;

    public string Rest => rest;

    public string Letter => letter;

    public char Sign => sign;

    public bool IsLearning => parts.Count == 0;

    public bool IsLetter => strength == LabelWords.Strength.Letter;

    public bool IsEmpty => _isEmpty ??= PlaceholderRule.IsNothing(rest) || PlaceholderRule.IsHole(rest);

    /// <summary>The parts in words: "task and action".</summary>
    public string PartName => parts.Count == 1 ? parts[0].Word() : string.Join(" and ", parts.Select(static part => part.Word()));
}
