using StarCards.Cards;
using StarCards.Notes.Files;
using StarCards.Sources;

namespace StarCards.Cli.Refreshing;

/// <summary>A file of a remembered source, and whether it changed.</summary>
internal sealed record ScannedFile(Source Source, FileState State)
{
    public string Path => State.File.Path;

    /// <summary>Where a note of the file belongs: the folders below the source and the file's name, or the deck that was asked for, then the section's headings.</summary>
    public DeckName DeckOf(Note note)
    {
        IEnumerable<string> above = Source.Deck is { } deck
            ? deck.Levels
            : [.. State.File.Folders, System.IO.Path.GetFileNameWithoutExtension(Path)];
        return DeckName.Of([.. above, .. note.Section.Select(NoteText.Plain)]);
    }
}
