namespace StarCards.Notes.Lines;

/// <summary>One line of a source on its way to a node: what is left of it once quote marks and comments are taken off.</summary>
internal sealed record Row(int Number, int Column, string Text, bool BlankBefore)
{
    public bool IsBlank => Text.Length == 0;

    public RowFact Fact { get; init; }

    /// <summary>For a heading told by the line below it: 1 or 2.</summary>
    public int UnderlinedLevel { get; init; }

    /// <summary>An id that the owner wrote in a comment on this line or right below it.</summary>
    public string? CommentId { get; init; }
}
