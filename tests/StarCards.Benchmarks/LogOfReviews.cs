using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Benchmarks;

/// <summary>A log of any size, the same every time: card after card is reviewed, a second apart.</summary>
internal static class LogOfReviews
{
    /// <summary>2026-01-01T08:00:00Z.</summary>
    public static readonly Instant Start = Instant.From(new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero));

    public static NoteId NoteId(int number) => Cards.NoteId.FromBits([0, 0, 0, 0, 0, 0, (byte)(number >> 24 & 255), (byte)(number >> 16 & 255), (byte)(number >> 8 & 255), (byte)(number & 255)]);

    public static IEnumerable<LogEvent> Of(int cards, int reviews) =>
        Enumerable.Range(0, reviews).Select(number => Review(number % cards, Start.PlusSeconds(number)));

    public static LogEvent Review(int card, Instant at)
    {
        var day = new StudyDay(DateOnly.FromDateTime(at.Utc.UtcDateTime));
        var after = new CardState
        {
            Phase = Phase.Review,
            Due = new DueOn(day.Plus(10)),
            IntervalDays = 10,
            Ease = 2.5,
            Reps = 3,
            LastReviewAt = at,
            LastReviewDay = day,
        };
        return new LogEvent(at, day, new CardId(NoteId(card), Face.Story), Origin.Terminal, "desk", new Reviewed(new RatedAnswer(Rating.Good, 41_500), Phase.Review, SchedulerName.Sm2, after));
    }
}
