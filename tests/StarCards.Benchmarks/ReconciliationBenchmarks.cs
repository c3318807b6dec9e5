using BenchmarkDotNet.Attributes;
using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;

namespace StarCards.Benchmarks;

/// <summary>
/// 24,000 questions in 2,000 files, all of which were read again, every sixth question reworded. Budget: 2 s; measured 0.84 s
/// (1,000 files: 0.34 s). The work grows with the number of questions, not with its square.
/// </summary>
[MemoryDiagnoser]
public class ReconciliationBenchmarks
{
    private static readonly string[] Words = ["ferry", "budget", "harbour", "invoice", "roadmap", "auditor", "schema", "rehearsal", "tenant", "outage", "recall", "strike", "merger", "pilot", "kiosk", "survey", "queue", "tariff", "archive"];

    private Ledger _ledger = null!;
    private CollectionReading _again = null!;

    [Params(1_000, 2_000)]
    public int Files { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var empty = Ledger.Of("here", []);
        var first = Reconciliation.Of(empty, Reading(isReworded: false), new Instant(1));
        _ledger = Ledger.Of("here", first.Events);
        _again = Reading(isReworded: true);
    }

    [Benchmark]
    public int Reconcile() => Reconciliation.Of(_ledger, _again, new Instant(2)).Notes.Count;

    private CollectionReading Reading(bool isReworded)
    {
        var none = new HashSet<string>();
        return new CollectionReading([.. Enumerable.Range(0, Files).Select(file => new ReadSource($"/notes/{file}.md", [.. Enumerable.Range(0, 12).Select(note => Question(file * 12 + note, isReworded))]))], none, none);
    }

    private static Note Question(int number, bool isReworded)
    {
        var topic = $"{Word(number)} {Word(number / 19)} {Word(number / 361)} {Word(number / 6859)} case{number % 977}";
        return new Note
        {
            Kind = NoteKind.Question,
            Prompt = isReworded && number % 6 == 0 ? $"Describe when you handled the {topic} again" : $"Tell me about a time you handled a {topic}",
            Line = number % 12 * 5 + 1,
            IsDraft = number % 3 == 0,
            Stories = number % 3 == 0 ? [] : [new Story(number % 12 * 5 + 2, null, StarParts.Empty, $"Our {topic} was late by {number} hours, so I asked the {Word(number * 7)} and the {Word(number * 11)} for help.")],
        };
    }

    private static string Word(int number) => Words[number % Words.Length];
}
