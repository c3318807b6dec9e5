using BenchmarkDotNet.Attributes;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sources;
using StarCards.Sqlite;
using StarCards.TestKit;

namespace StarCards.Benchmarks;

/// <summary>
/// The database in daily use. Budgets: one review durable on disk with its schedule under 10 ms; open and read 50,000
/// cards, texts and all, under 2 s.
/// Measured on two busy cores: a review 6 ms by the clock, 2 ms of the processor; 50,000 cards 1.4 s of the processor, a
/// third of it their JSON.
/// </summary>
public class CollectionFileBenchmarks
{
    private static readonly int Notes = BenchmarkSize.Of(50_000);

    private readonly TempFolder _folder = new();
    private CollectionFile? _collection;
    private long _at = LogOfReviews.Start.UnixMilliseconds + 1_000_000_000;

    private string Database => _folder["starcards.db"];

    [GlobalSetup]
    public void Fill()
    {
        using var collection = CollectionFile.Open(Database, "desk", LogOfReviews.Start);
        collection.SaveSource(new Source("/notes", IsFolder: true, null, LogOfReviews.Start));
        collection.SaveNotes([.. Enumerable.Range(0, Notes).Select(Note)], []);
        collection.AppendImported(LogOfReviews.Of(cards: Notes, reviews: Notes));
    }

    [IterationSetup(Target = nameof(Append_one_review))]
    public void Open() => _collection = CollectionFile.Open(Database, "desk", LogOfReviews.Start);

    [IterationCleanup(Target = nameof(Append_one_review))]
    public void Close() => _collection!.Dispose();

    [GlobalCleanup]
    public void Delete() => _folder.Dispose();

    [Benchmark]
    [InvocationCount(16)]
    public LogEvent Append_one_review() => _collection!.Append([LogOfReviews.Review(0, new Instant(_at++))])[0];

    [Benchmark]
    public int Open_and_read_50000_cards()
    {
        using var collection = CollectionFile.Open(Database, "desk", LogOfReviews.Start);
        return collection.ReadCards(partCards: false).Count;
    }

    private static IdentifiedNote Note(int number) => new(
        LogOfReviews.NoteId(number),
        new Note
        {
            Kind = NoteKind.Question,
            Prompt = FormattableString.Invariant($"Tell me about a time when you had to convince number {number}"),
            Section = ["Teams", "Influence"],
            Line = number,
            LastLine = number + 5,
            IsDraft = false,
            Stories = [new Story(number + 1, "the ferry week", new StarParts(Text("We ran late."), Text("I had to."), Text("I went and asked."), Text("It took 3 days less.")), null)],
        },
        FormattableString.Invariant($"/notes/{number / 20}.md"),
        DeckName.Of(["Teams", "Influence"]),
        number,
        0,
        LogOfReviews.Start,
        LogOfReviews.Start);

    private static string Text(string sentence) => string.Join(' ', Enumerable.Repeat(sentence, 8));
}
