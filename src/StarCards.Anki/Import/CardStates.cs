using System.Text.Json;
using Microsoft.Data.Sqlite;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Import;

/// <summary>Reads the schedule of a card's row; what lies outside of what Anki writes is brought back to its bounds.</summary>
/// <param name="dayZero">The date of the collection's making, in its own offset.</param>
internal sealed class CardStates(StudyDay dayZero)
{
    private const int Type = 4;
    private const int Queue = 5;
    private const int Due = 6;
    private const int Interval = 7;
    private const int Factor = 8;
    private const int Reps = 9;
    private const int Lapses = 10;
    private const int Left = 11;
    private const int HomeDue = 12;
    private const int HomeDeck = 13;
    private const int Data = 15;
    private const long LongestDays = 36_500;
    private const long FirstSecond = 1_000_000_000;

    public static CardStates Of(CollectionReader collection, StudyCalendar calendar) => new(DayZeroOf(collection, calendar));

    /// <summary>The date from which a collection counts its days.</summary>
    public static StudyDay DayZeroOf(CollectionReader collection, StudyCalendar calendar)
    {
        var created = new Instant(Math.Clamp(collection.CreatedSeconds, 0, uint.MaxValue) * 1000);
        var offset = collection.CreationOffsetMinutes is { } minutes and >= -1440 and <= 1440 ? TimeSpan.FromMinutes(-minutes) : calendar.OffsetAt(created);
        return new StudyDay(DateOnly.FromDateTime(created.Utc.ToOffset(Clamped(offset)).DateTime));
    }

    public CardState Of(SqliteDataReader row)
    {
        var phase = row.GetInt64(Type) switch { 1 => Phase.Learning, 2 => Phase.Review, 3 => Phase.Relearning, _ => Phase.New };
        var counted = CardState.New with { Reps = Count(row, Reps), Lapses = Count(row, Lapses) };
        if (phase == Phase.New)
        {
            return counted;
        }

        var isGraduated = phase != Phase.Learning;
        var isStep = phase != Phase.Review;
        return counted with
        {
            Phase = phase,
            Due = DueOf(row, isStep),
            IntervalDays = isGraduated ? Math.Clamp(row.GetInt64(Interval), 1, LongestDays) : 0,
            Ease = isGraduated ? Math.Clamp(row.GetInt64(Factor), 0, ushort.MaxValue) / 1000.0 : 0,
            StepsLeft = isStep ? Math.Max(1, (int)(Math.Clamp(row.GetInt64(Left), 0, int.MaxValue) % 1000)) : 0,
            Memory = MemoryOf(row.IsDBNull(Data) ? "" : row.GetString(Data)),
        };
    }

    // A card in a filtered deck keeps the due of its home.
    private Due DueOf(SqliteDataReader row, bool isStep)
    {
        var isAway = row.GetInt64(HomeDeck) != 0 && row.GetInt64(HomeDue) != 0;
        var due = row.GetInt64(isAway ? HomeDue : Due);
        var isInstant = isStep && (row.GetInt64(Queue) == 1 && !isAway || due > FirstSecond);
        return isInstant
            ? new DueAt(new Instant(Math.Clamp(due, 0, uint.MaxValue) * 1000))
            : new DueOn(dayZero.Plus(Math.Clamp(due, -LongestDays, LongestDays)));
    }

    private static int Count(SqliteDataReader row, int column) => (int)Math.Clamp(row.GetInt64(column), 0, int.MaxValue / 2);

    private static MemoryState? MemoryOf(string data)
    {
        if (!data.Contains("\"s\"", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(data);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("s", out var stability) && stability.TryGetSingle(out var days)
                && json.RootElement.TryGetProperty("d", out var difficulty) && difficulty.TryGetSingle(out var hard)
                && days is >= 0.001f and <= 36_500f && hard is >= 1f and <= 10f
                ? new MemoryState(days, hard)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static TimeSpan Clamped(TimeSpan offset) => TimeSpan.FromMinutes(Math.Clamp(offset.TotalMinutes, -14 * 60, 14 * 60));
}
