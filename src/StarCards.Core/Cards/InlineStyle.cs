namespace StarCards.Cards;

/// <summary>How a run of words inside a line is set; styles add up.</summary>
[Flags]
public enum InlineStyle
{
    /// <summary>As the words around it.</summary>
    None = 0,

    /// <summary>Written between two stars or underscores.</summary>
    Strong = 1,

    /// <summary>Written between one star or underscore.</summary>
    Emphasis = 2,

    /// <summary>Written between backticks; nothing inside is markup.</summary>
    Code = 4,

    /// <summary>The text of a link, or the alias of a wiki-link.</summary>
    Link = 8,

    /// <summary>Written between two tildes.</summary>
    Struck = 16,
}
