namespace StarCards.Anki.Collection;

/// <summary>The one row of <c>col</c>.</summary>
/// <param name="CreatedSeconds">04:00 local of day 0 of all day numbers.</param>
/// <param name="ModifiedMilliseconds">The latest change among what is in it.</param>
/// <param name="Settings">JSON.</param>
/// <param name="NoteTypes">JSON.</param>
/// <param name="Decks">JSON.</param>
/// <param name="Presets">JSON.</param>
internal sealed record CollectionHead(long CreatedSeconds, long ModifiedMilliseconds, string Settings, string NoteTypes, string Decks, string Presets);
