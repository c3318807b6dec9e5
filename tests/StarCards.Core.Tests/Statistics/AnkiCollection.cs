using System.Text.Json;
using StarCards.Cards;
using StarCards.Core.Tests.Study;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Statistics;

/// <summary>A collection that was lived in Anki, as our cards and our log, beside the figures of Anki's own statistics.</summary>
internal sealed class AnkiCollection
{
    private static readonly StudyCalendar Berlin = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    private AnkiCollection(JsonElement root)
    {
        Today = StudyDay.Parse(root.GetProperty("studyDay").GetString()!);
        Figures = root.GetProperty("statistics");
        var notes = root.GetProperty("notes").EnumerateArray()
            .SelectMany((note, order) => note.GetProperty("cards").EnumerateArray().Select(card => (Order: order, Json: card)));
        var cards = notes.Where(card => card.Json.GetProperty("deck").GetString()!.StartsWith("StarCards", StringComparison.Ordinal))
            .Select(card => (Card: CardOf(card.Order, card.Json), card.Json)).ToList();
        Cards = [.. cards.Select(card => card.Card)];
        Log = [.. cards.SelectMany(card => Rows(card.Card, card.Json)).OrderBy(logged => logged.At).ThenBy(logged => logged.Card)];
    }

    public StudyDay Today { get; }

    public static StudyCalendar Calendar => Berlin;

    public JsonElement Figures { get; }

    public IReadOnlyList<Card> Cards { get; }

    public IReadOnlyList<LogEvent> Log { get; }

    public static AnkiCollection Read(string name) => new(JsonDocument.Parse(File.ReadAllText(Repository.Data($"anki/{name}.json"))).RootElement);

    private static Card CardOf(int order, JsonElement json)
    {
        var card = SomeCards.New(order, face: (Face)json.GetProperty("ord").GetInt32()).In(new CardState
        {
            Phase = Enum.Parse<Phase>(json.GetProperty("phase").GetString()!, ignoreCase: true),
            Due = DueOf(json.GetProperty("due").GetString()),
            IntervalDays = json.GetProperty("intervalDays").GetInt64(),
        });
        return card with { Progress = card.Progress with { IsSuspended = json.GetProperty("queue").GetString() == "suspended" } };
    }

    private static Due? DueOf(string? due) => due switch
    {
        null => null,
        { Length: 10 } => new DueOn(StudyDay.Parse(due)),
        _ => new DueAt(SomeCards.At(due)),
    };

    private static IEnumerable<LogEvent> Rows(Card card, JsonElement json)
    {
        var rows = json.GetProperty("reviews").EnumerateArray().ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            // A row does not say what its card is afterwards; the next row does, or the card itself.
            var isStep = i + 1 < rows.Count ? rows[i + 1].GetProperty("type").GetInt32() is 0 or 2 : card.Progress.State.Phase != Phase.Review;
            var at = new Instant(rows[i].GetProperty("id").GetInt64());
            yield return new LogEvent(at, Berlin.DayOf(at), card.Id, Origin.Phone, "phone", FactOf(rows[i], isFirst: i == 0, isStep));
        }
    }

    private static LoggedFact FactOf(JsonElement row, bool isFirst, bool isStep)
    {
        var interval = row.GetProperty("interval").GetInt64();
        var after = interval < 0 || isStep
            ? new CardState { Phase = Phase.Learning, DelaySeconds = interval < 0 ? -interval : interval * 86400 }
            : new CardState { Phase = Phase.Review, IntervalDays = interval };
        return row.GetProperty("type").GetInt32() switch
        {
            0 => Rated(row, isFirst ? Phase.New : Phase.Learning, after),
            1 or 3 => Rated(row, Phase.Review, after),
            2 => Rated(row, Phase.Relearning, after),
            _ => new ManuallySet(ManualOperation.SetDue, after),
        };
    }

    private static Reviewed Rated(JsonElement row, Phase before, CardState after) =>
        new(new RatedAnswer((Rating)row.GetProperty("button").GetInt32(), row.GetProperty("milliseconds").GetInt64()), before, SchedulerName.Sm2, after);
}
