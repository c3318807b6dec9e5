namespace StarCards.Reading;

/// <summary>What became of a non-blank line of a source.</summary>
public enum LineRole
{
    /// <summary>It stands on a card: prompt, story, answer, part or note.</summary>
    Card,

    /// <summary>It gives shape: heading, label, section, front matter, table rule.</summary>
    Structure,

    /// <summary>It is a hint of a card.</summary>
    Hint,

    /// <summary>It is on no card, for the reason that goes with it.</summary>
    Ignored,
}
