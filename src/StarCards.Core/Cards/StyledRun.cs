namespace StarCards.Cards;

/// <summary>Words of one line that are set alike.</summary>
/// <param name="Text">The words without their markup, never empty.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Target">Where a link leads, as written, or null.</param>
public readonly record struct StyledRun(string Text, InlineStyle Style, string? Target = null);
