using System.Globalization;
using BenchmarkDotNet.Attributes;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Search;

namespace StarCards.Benchmarks;

/// <summary>
/// The search of the list of 50,000 cards with a full story each. Budget: a key drawn in 16 ms.
/// Measured: a first letter 15 ms, a tag 3 ms; a whole word that nearly nobody has 27 to 46 ms, if it comes at once: as she
/// types it, each letter looks only among what the letters before it found.
/// </summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private const string Story = "I asked everyone what they would give up, wrote it down beside what each customer had paid for, and we chose by Friday.";

    private static readonly StudyDay Today = StudyDay.Parse("2026-11-24");
    private static readonly Instant Now = Instant.From(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    private IReadOnlyList<Card> _cards = [];

    /// <summary>A first letter, which nearly all have; a word at the end of the answers; a word that nobody has; a tag.</summary>
    [Params("d", "saved4", "zebra", "tag:none")]
    public string Query { get; set; } = "d";

    [GlobalSetup]
    public void Prepare() => _cards = [.. Enumerable.Range(0, BenchmarkSize.Of(50_000)).Select(CardOf)];

    [Benchmark]
    public IReadOnlyList<Card> Find()
    {
        var query = CardQuery.Parse(Query);
        return [.. _cards.Where(card => query.Matches(card, Today, Now))];
    }

    private static Card CardOf(int order)
    {
        var bits = new byte[10];
        BitConverter.TryWriteBytes(bits, order * 2654435761L);
        var id = NoteId.FromBits(bits);
        var number = order.ToString(CultureInfo.InvariantCulture);
        var note = new Note
        {
            Kind = NoteKind.Question,
            Prompt = $"Tell me about a time when topic {number} needed a decision that nobody wanted to take",
            Line = order + 1,
            IsDraft = false,
            Tags = ["leadership"],
            Stories = [new Story(2, null, new StarParts(Story, Story, Story + Story, $"{Story} It saved{number} hours."), null)],
        };
        var known = new IdentifiedNote(id, note, "notes.md", DeckName.Of(["Notes"]), order, order, Now, Now);
        return new Card(new CardId(id, Face.Story), known, CardProgress.None, order);
    }
}
