using System.Globalization;
using StarCards.Reviews;
using StarCards.Scheduling.Predicting;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>The log of simulated learners to which Anki fitted its parameters.</summary>
internal static class FitLog
{
    private static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    public static IReadOnlyList<CardHistory> Histories { get; } =
    [
        .. File.ReadLines(Repository.Data("golden/anki-fsrs-fit.csv")).Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(fields => fields[0], fields => Rated(long.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture)))
            .Select(card => new CardHistory([.. card])),
    ];

    /// <summary>A history by elapsed days and ratings: <c>0:3 0:3 4:1</c>.</summary>
    public static CardHistory History(string text)
    {
        var day = 20_000L;
        return new CardHistory([.. text.Split(' ').Select(item =>
        {
            var pair = item.Split(':').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            day += pair[0];
            return Rated(day * 86_400_000 + 8 * 3_600_000, pair[1]);
        })]);
    }

    private static RatedDay Rated(long at, int rating) => new(new Instant(at), Calendar.DayOf(new Instant(at)), (Rating)rating);
}
