namespace StarCards.Cards;

/// <summary>Where a follow-up question points.</summary>
/// <param name="Prompt">The parent's prompt.</param>
/// <param name="Line">The parent's one-based line in the same source.</param>
public sealed record FollowUp(string Prompt, int Line);
