namespace StarCards.Notes.Rules;

/// <summary>A prompt or a title, cleaned: the words, and what was written at their end for the program.</summary>
internal sealed record Prompt(string Words, IReadOnlyList<string> Tags, string? Id);
