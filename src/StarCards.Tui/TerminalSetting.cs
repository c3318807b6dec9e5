namespace StarCards.Tui;

/// <summary>What the terminal can and may show.</summary>
/// <param name="IsColored">False for NO_COLOR: bold, faint and reverse only.</param>
/// <param name="IsUnicode">False where the locale is not UTF-8: ASCII only.</param>
public sealed record TerminalSetting(bool IsColored = true, bool IsUnicode = true);
