using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Tests;

/// <summary>Events and notes of which a test says only what it cares for.</summary>
internal static class Some
{
    public const string Machine = "desk";

    /// <summary>2026-11-23T09:00:00Z, a Monday.</summary>
    public static readonly Instant Now = Instant.From(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    public static Instant Later(int days) => Now.PlusSeconds(days * 86400L);

    public static NoteId NoteId(int number) => Cards.NoteId.FromBits([0, 0, 0, 0, 0, 0, 0, 0, (byte)(number >> 8), (byte)(number & 255)]);

    public static CardId Card(int number = 1, Face face = Face.Story) => new(NoteId(number), face);

    public static LogEvent Event(LoggedFact what, CardId? card, long at = 0, string machine = Machine, Origin origin = Origin.Terminal)
    {
        var instant = new Instant(Now.UnixMilliseconds + at);
        return new LogEvent(instant, Calendar.DayOf(instant), card, origin, machine, what);
    }

    /// <summary>A Good after which the card waits so many days.</summary>
    public static LogEvent Review(CardId card, long at = 0, int days = 3, Rating rating = Rating.Good)
    {
        var instant = new Instant(Now.UnixMilliseconds + at);
        return Event(new Reviewed(new RatedAnswer(rating, 41_500), Phase.Learning, SchedulerName.Sm2, State(days, instant)), card, at);
    }

    public static CardState State(int days, Instant? last = null) => new()
    {
        Phase = Phase.Review,
        Due = new DueOn(Calendar.DayOf(last ?? Now).Plus(days)),
        IntervalDays = days,
        Ease = 2.5,
        Reps = 1,
        LastReviewAt = last,
        LastReviewDay = last is { } at ? Calendar.DayOf(at) : null,
    };

    public static LogEvent Retraction(LogEvent target, long at) => Event(new Retracted(target.Id), target.Card, at);

    public static IdentifiedNote Note(int number, string file = "/notes/a.md", Note? note = null) => new(
        NoteId(number),
        note ?? Question(number),
        file,
        DeckName.Of(["a"]),
        number,
        AnkiNoteId: 0,
        Now,
        Now);

    public static Note Question(int number) => new()
    {
        Kind = NoteKind.Question,
        Prompt = string.Create(CultureInfo.InvariantCulture, $"Question {number}?"),
        Line = number,
        LastLine = number,
        IsDraft = true,
    };

    public static Note Told(StarParts star) => Question(1) with { IsDraft = false, Stories = [new Story(2, "the ferry week", star, null)] };
}
