using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Core.Tests.Phone;

/// <summary>A card on the phone and its rows, on the morning of 23 November 2026.</summary>
internal static class PhoneExample
{
    public static readonly Instant Now = Instant.From(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    public static readonly CardId Card = new(NoteId.Parse("83czt0axwytv4zyh"), Face.Story);

    public static StudyDay Today => Calendar.DayOf(Now);

    public static Instant Ago(long seconds) => Now.PlusSeconds(-seconds);

    public static PackageReview Row(long secondsAgo, Rating? rating, long interval, long factor = 0, PackageReviewKind kind = PackageReviewKind.Learning) =>
        new(Ago(secondsAgo).UnixMilliseconds, Ago(secondsAgo), rating, interval, factor, 9000, kind);

    public static CardState Review(long days, StudyDay due, int reps, double ease = 2.5) =>
        new() { Phase = Phase.Review, IntervalDays = days, Due = new DueOn(due), Reps = reps, Ease = ease };

    public static PackageCard On(CardState state, params PackageReview[] rows) => new(Card, 1_790_000_000_000, state, false, 0, Ago(60), rows);

    public static IReadOnlyList<LogEvent> News(PackageCard card, IReadOnlyList<LogEvent>? log = null, PhoneCard? lastSaid = null) =>
        new CardNews(Calendar, "here", Now).Of(card, log ?? [], lastSaid);

    public static LogEvent Here(long secondsAgo, LoggedFact what) => new(Ago(secondsAgo), Calendar.DayOf(Ago(secondsAgo)), Card, Origin.Terminal, "here", what);

    public static PhoneCard Said(bool isSuspended = false, int flag = 0) => new(Card, 1_790_000_000_000, isSuspended, flag, Ago(9000));
}
