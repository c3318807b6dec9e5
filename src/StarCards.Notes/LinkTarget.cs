namespace StarCards.Notes;

/// <summary>Where a link of a note leads, as written, less heading, title and alias.</summary>
/// <param name="Name">A path from the note, <c>/</c> between folders, or the name of a note.</param>
/// <param name="IsByName">True for <c>[[…]]</c>, which finds a file by its name wherever it lies among the notes.</param>
public readonly record struct LinkTarget(string Name, bool IsByName);
