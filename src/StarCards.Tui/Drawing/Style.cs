namespace StarCards.Tui.Drawing;

/// <summary>What a piece of text is, which decides how it looks.</summary>
internal enum Style
{
    /// <summary>Text to be read.</summary>
    Normal,

    /// <summary>What is there if one looks for it.</summary>
    Quiet,

    /// <summary>What the eye is to find first.</summary>
    Strong,

    /// <summary>What has just changed.</summary>
    Accent,

    /// <summary>What is chosen or suggested.</summary>
    Chosen,

    /// <summary>What went wrong or was missed.</summary>
    Warning,
}
