namespace StarCards.Reading;

/// <summary>The account of one non-blank line: a source's accounts are complete and in order.</summary>
/// <param name="Line">One-based.</param>
/// <param name="Role">What became of it.</param>
/// <param name="Reason">Why it is ignored, or what it is otherwise ("prompt", "action", "section"); never empty.</param>
public sealed record LineAccount(int Line, LineRole Role, string Reason);
