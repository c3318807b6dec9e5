using StarCards.Anki.Collection;
using StarCards.Anki.Export;
using StarCards.Anki.Html;
using StarCards.Anki.NoteTypes;

namespace StarCards.Anki.Packages;

/// <summary>What a client too old for the package finds instead: one card that says so.</summary>
internal static class StubCollection
{
    private const long CreatedSeconds = 1_700_000_000;
    private const string Words = "This deck carries a schedule that this version of Anki cannot read. Please update Anki and import it again.";

    /// <summary>Writes it into a folder and returns its path.</summary>
    public static string Write(string folder)
    {
        var path = Path.Combine(folder, "stub");
        using var writer = new CollectionWriter(path);
        var decks = new DeckList();
        var deck = decks.IdOf(default);
        var type = StoryNoteType.Definition;
        var fields = type.Fields.Select(field => field.Name == "Prompt" ? Words : "");
        writer.Add(new NoteRow(CreatedSeconds * 1000, "starcards-stub", type.Id, CreatedSeconds, "", string.Join(FieldText.Separator, fields)));
        writer.Add(new CardRow { Id = CreatedSeconds * 1000, NoteId = CreatedSeconds * 1000, DeckId = deck, Ordinal = 0, ModifiedSeconds = CreatedSeconds, Type = 0, Queue = 0, Due = 1, Data = "{}" });
        writer.Finish(new CollectionHead(CreatedSeconds, CreatedSeconds * 1000, CollectionJson.Settings(false, 0, 2), CollectionJson.AllNoteTypes(), CollectionJson.Decks(decks.All, CreatedSeconds), DefaultPreset.Json));
        return path;
    }
}
