namespace StarCards.Settings;

/// <summary>How the screen looks.</summary>
public enum ThemeName
{
    /// <summary>Colours where the terminal has them and nothing forbids them.</summary>
    Auto,

    /// <summary>No colours.</summary>
    Plain,
}
