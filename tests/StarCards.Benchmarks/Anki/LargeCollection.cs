using StarCards.Anki.Export;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Benchmarks.Anki;

/// <summary>A collection of many notes, each with ten reviews, that is made while it is read.</summary>
internal static class LargeCollection
{
    public const int ReviewsPerNote = 10;

    private static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);
    private static readonly Instant Start = Instant.From(new DateTimeOffset(2025, 1, 1, 8, 0, 0, TimeSpan.Zero));

    public static ExportRequest Request(int notes) => new()
    {
        Cards = [.. Enumerable.Range(0, notes).Select(Card)],
        Log = Log(notes),
        Calendar = Calendar,
    };

    private static Card Card(int number)
    {
        var note = new Note
        {
            Kind = NoteKind.Question,
            Prompt = FormattableString.Invariant($"Tell me about time number {number} when you had to **decide**"),
            Line = number + 1,
            IsDraft = false,
            Section = ["Leadership"],
            Stories = [new Story(number + 2, null, new StarParts("Checkout lost *12 %* of carts", "Find out why in two weeks", "- interviewed 9 users\n- cut 3 steps", "Conversion +4.1 points"), null)],
        };
        var identified = new IdentifiedNote(Id(number), note, "notes.md", DeckName.Parse(FormattableString.Invariant($"notes::{number % 50}")), number, Start.UnixMilliseconds + number, Start, Start);
        return new Card(CardId(number), identified, new CardProgress { State = State(number, ReviewsPerNote - 1) }, Start.UnixMilliseconds + 1_000_000 + number);
    }

    // Round by round, as a log is read: in order of time.
    private static IEnumerable<LogEvent> Log(int notes)
    {
        for (var round = 0; round < ReviewsPerNote; round++)
        {
            for (var number = 0; number < notes; number++)
            {
                var after = State(number, round);
                yield return new LogEvent(after.LastReviewAt!.Value, after.LastReviewDay!.Value, CardId(number), Origin.Terminal, "bench", new Reviewed(new RatedAnswer(Rating.Good, 41_000), round == 0 ? Phase.New : Phase.Review, SchedulerName.Sm2, after));
            }
        }
    }

    private static CardState State(int number, int round)
    {
        var at = new Instant(Start.UnixMilliseconds + round * 40L * 86_400_000 + number * 300L);
        var day = Calendar.DayOf(at);
        return new CardState { Phase = Phase.Review, IntervalDays = 40, Ease = 2.5, Reps = round + 1, Due = new DueOn(day.Plus(40)), LastReviewAt = at, LastReviewDay = day };
    }

    private static CardId CardId(int number) => new(Id(number), Face.Story);

    private static NoteId Id(int number)
    {
        Span<byte> bits = stackalloc byte[10];
        BitConverter.TryWriteBytes(bits, number);
        return NoteId.FromBits(bits);
    }
}
