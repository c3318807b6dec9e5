namespace StarCards.Cards;

/// <summary>One way to answer a question: labelled S/T/A/R, a free answer, or both (free text above the first label).</summary>
/// <param name="Line">
/// One-based line where the story begins in its source. Notes of one source that hold a story with the same line share
/// that story: it is linked, never copied.
/// </param>
/// <param name="Title">The owner's name for it ("the ferry week"), or null.</param>
/// <param name="Star">The labelled parts.</param>
/// <param name="Answer">The free text, lines joined by LF, or null.</param>
public sealed record Story(int Line, string? Title, StarParts Star, string? Answer)
{
    /// <summary>True when neither a part nor a free answer is written.</summary>
    public bool IsEmpty => Star.IsEmpty && Answer is null;
}
