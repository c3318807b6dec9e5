using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sources;
using StarCards.Sqlite;

namespace StarCards.Benchmarks.Screen;

/// <summary>A database with as many questions as one likes, for measuring the program as a whole.</summary>
internal static class FilledDatabase
{
    private const int NotesPerFile = 100;

    public static void Write(string path, int notes)
    {
        // The program that is measured goes by the clock of the machine, and so must what it finds.
        var now = Instant.From(DateTimeOffset.UtcNow);
        using var collection = CollectionFile.Open(Path.GetFullPath(path), "benchmark", now);
        collection.SaveSource(new Source("/notes", IsFolder: true, Deck: null, now));
        collection.SaveNotes([.. Enumerable.Range(0, notes).Select(number => Note(number, now))], []);
    }

    private static IdentifiedNote Note(int number, Instant now)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var note = new Note
        {
            Kind = NoteKind.Question,
            Prompt = $"Tell me about a time when topic {text} needed a decision that nobody wanted to take",
            Line = number % NotesPerFile * 10 + 1,
            LastLine = number % NotesPerFile * 10 + 9,
            IsDraft = false,
            Stories = [new Story(2, null, new StarParts($"A team of {text}.", "Decide by Friday.", "I asked everyone\nand wrote it down.", "Shipped."), null)],
        };
        var file = (number / NotesPerFile).ToString(CultureInfo.InvariantCulture);
        var id = NoteIdRule.FirstSight(note.Kind, note.Prompt, [], _ => false);
        return new IdentifiedNote(id, note, $"/notes/{file}.md", DeckName.Of([$"deck {file}"]), number, 0, now, now);
    }
}
