using System.Globalization;
using System.Text.Json;
using StarCards.Statistics;

namespace StarCards.Core.Tests.Statistics;

/// <summary>Our figures held against those that Anki computed of the same collection at the same moment.</summary>
public sealed class AnkiStatisticsTests
{
    public static TheoryData<string> Collections { get; } =
    [
        "07-morning-latest", "07-morning-legacy", "09-half-done-latest", "11-collection-latest", "11-collection-legacy",
        "11-in-filtered-deck", "11-whole-collection", "17-fsrs-latest", "17-fsrs-legacy",
    ];

    [Theory]
    [MemberData(nameof(Collections))]
    public void True_retention_of_every_period_is_ankis(string name)
    {
        var (ours, anki) = Of(name);
        var theirs = anki.Figures.GetProperty("trueRetention");
        Assert.Equal(
            [RetentionIn(theirs, "today"), RetentionIn(theirs, "week"), RetentionIn(theirs, "month"), RetentionIn(theirs, "year"), RetentionIn(theirs, "allTime")],
            [ours.Retention.Today, ours.Retention.Week, ours.Retention.Month, ours.Retention.Year, ours.Retention.All]);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void The_reviews_and_the_time_of_every_day_are_ankis(string name)
    {
        var (ours, anki) = Of(name);
        var theirs = anki.Figures.GetProperty("reviews");
        Assert.Equal(SumsByDay(theirs.GetProperty("count")), ours.ByDay.ToDictionary(day => day.Day.DaysSince(anki.Today), day => (long)day.Count));
        Assert.Equal(SumsByDay(theirs.GetProperty("time")), ours.ByDay.ToDictionary(day => day.Day.DaysSince(anki.Today), day => day.Milliseconds));
        Assert.Equal(anki.Figures.GetProperty("today").GetProperty("answerCount").GetInt32(), ours.ReviewsToday);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void The_forecast_is_ankis(string name)
    {
        var (ours, anki) = Of(name);
        var theirs = new int[Forecast.Days];
        foreach (var day in anki.Figures.GetProperty("futureDue").GetProperty("futureDue").EnumerateObject())
        {
            var ahead = Math.Max(int.Parse(day.Name, CultureInfo.InvariantCulture), 0);
            theirs[Math.Min(ahead, Forecast.Days - 1)] += ahead < Forecast.Days ? day.Value.GetInt32() : 0;
        }

        Assert.Equal(theirs, ours.Forecast.Select(day => day.Due));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void The_cards_are_counted_as_anki_counts_them(string name)
    {
        var (ours, anki) = Of(name);
        var theirs = anki.Figures.GetProperty("cardCounts").GetProperty("excludingInactive");
        int Count(string of) => theirs.GetProperty(of).GetInt32();
        Assert.Equal(new CardCounts(Count("suspended"), 0, Count("newCards"), Count("learn") + Count("relearn"), Count("young"), Count("mature")), ours.Cards with { Young = ours.Cards.Young - Count("buried") });
    }

    private static (StudyStatistics Ours, AnkiCollection Anki) Of(string name)
    {
        var anki = AnkiCollection.Read(name);
        return (StudyStatistics.Of(anki.Log, anki.Cards, anki.Today, AnkiCollection.Calendar, StatisticsScope.Everything), anki);
    }

    private static Retention RetentionIn(JsonElement periods, string period)
    {
        int Count(string of) => periods.GetProperty(period).GetProperty(of).GetInt32();
        return new Retention(
            new PassCount(Count("youngPassed"), Count("youngPassed") + Count("youngFailed")),
            new PassCount(Count("maturePassed"), Count("maturePassed") + Count("matureFailed")));
    }

    private static Dictionary<int, long> SumsByDay(JsonElement days) => days.EnumerateObject()
        .ToDictionary(day => int.Parse(day.Name, CultureInfo.InvariantCulture), day => day.Value.EnumerateObject().Sum(kind => kind.Value.GetInt64()));
}
