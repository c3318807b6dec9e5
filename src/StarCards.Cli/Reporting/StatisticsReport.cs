using System.Globalization;
using System.Text;
using StarCards.Cli.Output;
using StarCards.Statistics;

namespace StarCards.Cli.Reporting;

/// <summary>Statistics as a page with plots.</summary>
internal sealed class StatisticsReport(StudyStatistics statistics)
{
    private const int DaysBack = 60;

    public string ToHtml()
    {
        var page = new ReportPage("How well you remember", statistics.Today.Date.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture))
            .Figures(
                (Number(statistics.ReviewsToday), "reviews today"),
                (Number(statistics.Streak), statistics.Streak == 1 ? "day in a row" : "days in a row"),
                (Percent(statistics.Retention.Month.All), $"recalled in 30 days, of {Number(statistics.Retention.Month.All.N)}"),
                (statistics.AnswerTimes.N == 0 ? "–" : StatsText.Seconds(statistics.AnswerTimes.MedianSeconds), "half your answers are shorter"),
                (Number(statistics.Forecast[0].Due), "due today"))
            .Section("Days of study", "A square is a day; the stronger its colour, the more reviews.", $"<div class=\"scroll\">{YearMap.Draw(statistics.ByDay, statistics.Today)}</div>")
            .Section($"Reviews of the last {DaysBack} days", "By what you rated.", Reviews() + Legend)
            .Section("What is coming", "Cards that fall due in the next 30 days, what is overdue in today.", Coming())
            .Section("Recall", "Of the reviews of cards that had waited for a day or more, how many you recalled. Mature is an interval of 21 days or more.", Recall());
        return page.Pair(Habits).Pair(Groups).ToHtml("Made by StarCards. Practice and what you took back are not counted.");
    }

    private static string Legend { get; } =
        """<div class="legend"><span><i style="background:var(--again)"></i>Again</span><span><i style="background:var(--hard)"></i>Hard</span><span><i style="background:var(--good)"></i>Good</span><span><i style="background:var(--easy)"></i>Easy</span></div>""";

    private void Habits(ReportPage page)
    {
        var parts = statistics.ByPart.Where(part => part.N > 0).ToList();
        AddShares(page, "What you leave out", "Of the answers that could have had the part, how many missed it.", parts.Select(part => (part.Part.ToString(), "again", part.Missed, part.N)));
        AddShares(page, "Confidence", "How often you recalled what you felt so sure of.", statistics.ByConfidence.Select(group => Row(StatsText.Confidence(group.Confidence), group.Count)));
    }

    private void Groups(ReportPage page)
    {
        AddShares(page, "By section", "Recalled, by the headings above the notes.", statistics.BySection.Select(group => Row(StatsText.Section(group.Section), group.Count)));
        AddShares(page, "By tag", "Recalled, by the tags of the notes.", statistics.ByTag.Select(group => Row($"#{group.Tag}", group.Count)));
        AddShares(page, "Cards", "All your cards by where they stand.", CardRows());
    }

    private static void AddShares(ReportPage page, string heading, string how, IEnumerable<(string Name, string Kind, int Part, int Of)> rows)
    {
        var listed = rows.ToList();
        if (listed.Count > 0)
        {
            page.Section(heading, how, ShareBars.Draw(listed));
        }
    }

    private static (string Name, string Kind, int Part, int Of) Row(string name, PassCount count) => (name, "good", count.Passed, count.N);

    private string Reviews()
    {
        var first = statistics.Today.Plus(1 - DaysBack);
        var byDay = statistics.ByDay.ToDictionary(day => day.Day);
        var days = Enumerable.Range(0, DaysBack).Select(i => byDay.GetValueOrDefault(first.Plus(i), new ReviewsOfDay(first.Plus(i), 0, 0, 0, 0, 0))).ToList();
        return DayPlot.Draw(
            "Reviews by day and rating",
            first,
            [.. days.Select(day => (IReadOnlyList<(string, int)>)[("good", day.Good), ("easy", day.Easy), ("hard", day.Hard), ("again", day.Again)])],
            i => string.Create(CultureInfo.InvariantCulture, $"{days[i].Day}: {days[i].Count} reviews in {StatsText.Seconds(days[i].Milliseconds / 1000d)}: {days[i].Again} again, {days[i].Hard} hard, {days[i].Good} good, {days[i].Easy} easy"));
    }

    private string Coming() => DayPlot.Draw(
        "Cards due by day",
        statistics.Today,
        [.. statistics.Forecast.Select(day => (IReadOnlyList<(string, int)>)[("due", day.Due)])],
        i => string.Create(CultureInfo.InvariantCulture, $"{statistics.Forecast[i].Day}: {statistics.Forecast[i].Due} due"));

    private string Recall()
    {
        var table = new StringBuilder("<table class=\"recall\"><thead><tr><th></th><th>Young</th><th>Mature</th><th>All</th></tr></thead><tbody>");
        foreach (var (period, retention) in new[]
        {
            ("Today", statistics.Retention.Today), ("7 days", statistics.Retention.Week), ("30 days", statistics.Retention.Month),
            ("365 days", statistics.Retention.Year), ("Ever", statistics.Retention.All),
        })
        {
            table.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{period}</th><td>{StatsText.Share(retention.Young)}</td><td>{StatsText.Share(retention.Mature)}</td><td>{StatsText.Share(retention.All)}</td></tr>");
        }

        return table.Append("</tbody></table>").ToString();
    }

    private IEnumerable<(string Name, string Kind, int Part, int Of)> CardRows()
    {
        var cards = statistics.Cards;
        return new[] { ("New", cards.New), ("Learning", cards.Learning), ("Young", cards.Young), ("Mature", cards.Mature), ("Drafts", cards.Drafts), ("Suspended", cards.Suspended) }
            .Where(row => row.Item2 > 0)
            .Select(row => (row.Item1, "due", row.Item2, cards.Total));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(PassCount count) => count.Rate is { } rate ? string.Create(CultureInfo.InvariantCulture, $"{100 * rate:0} %") : "–";
}
