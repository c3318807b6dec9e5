using System.Globalization;
using System.Text.Json;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Tests.Import;

/// <summary>Every package that a real Anki wrote comes home as Anki had it.</summary>
public sealed class PhonePackageTests
{
    public static TheoryData<string> Packages =>
    [
        "07-morning-latest", "07-morning-legacy", "09-half-done-latest", "11-collection-latest", "11-collection-legacy", "11-in-filtered-deck",
        "11-moved-deck", "11-no-scheduling", "11-strangers-only", "11-whole-collection", "17-fsrs-latest", "17-fsrs-legacy",
    ];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_state_and_every_mark_is_as_the_phone_had_it(string name)
    {
        var package = PhonePackage.Load(name);
        var news = package.Import([]);

        var differences = new List<string>();
        foreach (var note in package.OurNotes)
        {
            foreach (var card in note.GetProperty("cards").EnumerateArray())
            {
                var id = PhonePackage.CardOf(note, card);
                var expected = package.HasScheduling ? Expected(card) : Nothing();
                var actual = Actual(PhonePackage.Progress(news.Events, id));
                if (expected != actual)
                {
                    differences.Add($"{id}: expected {expected}, was {actual}");
                }
            }
        }

        Assert.Equal([], differences);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_row_of_the_log_is_an_event_with_its_number(string name)
    {
        var package = PhonePackage.Load(name);
        var news = package.Import([]);

        foreach (var note in package.OurNotes)
        {
            foreach (var card in note.GetProperty("cards").EnumerateArray())
            {
                var id = PhonePackage.CardOf(note, card);
                var rows = card.GetProperty("reviews").EnumerateArray().Select(row => (Id: row.GetProperty("id").GetInt64(), Button: row.GetProperty("button").GetInt32()));
                var events = news.Events.Where(logged => logged.Card == id && logged.What is Reviewed or Practised or ManuallySet)
                    .Where(logged => logged.Card == id)
                    .Select(logged => (logged.At.UnixMilliseconds, logged.What switch { Reviewed reviewed => (int)reviewed.Answer.Rating, Practised practised => (int)practised.Answer.Rating, _ => 0 }));
                Assert.Equal(package.HasScheduling ? rows : [], events);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_second_import_brings_nothing(string name)
    {
        var package = PhonePackage.Load(name);
        var first = package.Import([]);
        var second = package.Import(first.Events, first);

        Assert.Empty(second.Events);
        Assert.Empty(second.Edits);
        Assert.Equal(package.Strangers, first.PassedOver.Strangers);
        Assert.Empty(first.PassedOver.Unknown);
        Assert.Empty(first.PassedOver.Refused);
    }

    [Fact]
    public void A_package_without_progress_is_no_reset()
    {
        var before = PhonePackage.Load("11-whole-collection").Import([]);
        var news = PhonePackage.Load("11-no-scheduling").Import(before.Events, before);

        Assert.False(news.HasScheduling);
        Assert.Empty(news.Events);
        Assert.Empty(news.Cards);
    }

    [Fact]
    public void Both_variants_of_one_morning_say_the_same()
    {
        var latest = PhonePackage.Load("07-morning-latest").Import([]);
        var legacy = PhonePackage.Load("07-morning-legacy").Import(latest.Events, latest);

        Assert.Empty(legacy.Events);
    }

    [Fact]
    public void A_later_package_adds_to_an_earlier_one_and_ends_where_it_would_alone()
    {
        var morning = PhonePackage.Load("07-morning-latest").Import([]);
        var last = PhonePackage.Load("17-fsrs-latest");
        var together = morning.Events.Concat(last.Import(morning.Events, morning).Events).ToList();
        var alone = last.Import([]).Events;

        Assert.All(last.OurNotes.SelectMany(note => note.GetProperty("cards").EnumerateArray().Select(card => PhonePackage.CardOf(note, card))), card =>
            Assert.Equal(Actual(PhonePackage.Progress(alone, card)), Actual(PhonePackage.Progress(together, card))));
    }

    private static string Nothing() => Actual(CardProgress.None);

    private static string Expected(JsonElement card)
    {
        var phase = card.GetProperty("phase").GetString()!;
        var isGraduated = phase is "review" or "relearning";
        var due = card.GetProperty("due").GetString() is not { } text ? "null"
            : text.Contains('T', StringComparison.Ordinal) ? text[..19] : text;
        return string.Create(CultureInfo.InvariantCulture, $"{phase} {due} {(isGraduated ? card.GetProperty("intervalDays").GetInt64() : 0)} {(isGraduated ? card.GetProperty("ease").GetDouble() : 0):0.###} {card.GetProperty("reps").GetInt32()} {card.GetProperty("lapses").GetInt32()} {(phase is "new" or "review" ? 0 : card.GetProperty("stepsLeft").GetInt32())} {card.GetProperty("queue").GetString() == "suspended"} {card.GetProperty("flag").GetInt32()} {Memory(card)}");
    }

    private static string Memory(JsonElement card) => card.TryGetProperty("stability", out var stability)
        ? string.Create(CultureInfo.InvariantCulture, $"{stability.GetDouble():0.####}/{card.GetProperty("difficulty").GetDouble():0.###}")
        : "-";

    private static string Actual(CardProgress progress)
    {
        var state = progress.State;
        var due = state.Due switch { DueOn on => on.Day.ToString(), DueAt at => at.Instant.ToString()[..19], _ => "null" };
        var memory = state.Memory is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Stability:0.####}/{known.Difficulty:0.###}") : "-";
        return string.Create(CultureInfo.InvariantCulture, $"{state.Phase.ToString().ToLowerInvariant()} {due} {state.IntervalDays} {state.Ease:0.###} {state.Reps} {state.Lapses} {state.StepsLeft} {progress.IsSuspended} {progress.Flag} {memory}");
    }
}
