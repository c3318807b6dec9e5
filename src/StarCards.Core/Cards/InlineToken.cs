namespace StarCards.Cards;

/// <summary>A piece of a line on the way to runs: words, or a delimiter that may open or close a style.</summary>
/// <param name="start">Where the characters begin in the line that are shown.</param>
/// <param name="end">Where they end.</param>
internal struct InlineToken(int start, int end)
{
    /// <summary>Where the characters begin in the line that are shown; of a delimiter, those that found no partner.</summary>
    public int Start { get; set; } = start;

    /// <summary>Where they end.</summary>
    public int End { get; set; } = end;

    /// <summary>What is shown instead, or null.</summary>
    public string? Shown { get; set; }

    public InlineStyle Style { get; set; }

    public string? Target { get; set; }

    /// <summary>The delimiter's character, or NUL for words.</summary>
    public char Delimiter { get; set; }

    public bool CanOpen { get; set; }

    public bool CanClose { get; set; }

    /// <summary>Styles that begin behind this token; their number may not exceed one of each.</summary>
    public InlineStyle Opens { get; set; }

    /// <summary>Styles that end before this token.</summary>
    public InlineStyle Closes { get; set; }

    /// <summary>The opener of the same sign that stands before this one, or -1.</summary>
    public int Outer { get; set; }
}
