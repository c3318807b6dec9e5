namespace StarCards.Study.Screen;

/// <summary>A labelled text on the screen.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Text">Printable text, lines joined by LF.</param>
/// <param name="IsJustOpened">True for the one part that is to stand out.</param>
/// <param name="IsMissed">True where she marked it as missed.</param>
public sealed record ScreenPart(string Label, string Text, bool IsJustOpened, bool IsMissed);
