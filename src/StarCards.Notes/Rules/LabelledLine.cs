namespace StarCards.Notes.Rules;

/// <summary>A line with several labels.</summary>
/// <param name="Head">The words above the first one.</param>
/// <param name="Labels">Each with its text, at least two.</param>
internal sealed record LabelledLine(string Head, IReadOnlyList<StarLabel> Labels);
