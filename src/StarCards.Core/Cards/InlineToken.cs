namespace StarCards.Cards;

/// <summary>A piece of a line on the way to runs: words, or a delimiter that may open or close a style.</summary>
internal struct InlineToken
{
    public string Text;
    public InlineStyle Style;
    public string? Target;

    /// <summary>The delimiter's character, or NUL for words.</summary>
    public char Delimiter;

    public bool CanOpen;
    public bool CanClose;

    /// <summary>Styles that begin behind this token; their number may not exceed one of each.</summary>
    public InlineStyle Opens;

    /// <summary>Styles that end before this token.</summary>
    public InlineStyle Closes;

    /// <summary>Delimiter characters that found no partner and are shown.</summary>
    public int Unpaired;
}
