namespace StarCards.Study.Session;

/// <summary>One piece of an answer, opened as a whole.</summary>
/// <param name="Name">Under what it is logged when it was missed (<c>situation</c>… or a framework part's one-based number); null for a text that is no part.</param>
/// <param name="Label">What stands beside it on the screen.</param>
/// <param name="Text">The owner's words, lines joined by LF.</param>
public sealed record AnswerPart(string? Name, string Label, string Text);
