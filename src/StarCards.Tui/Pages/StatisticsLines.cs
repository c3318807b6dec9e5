using System.Globalization;
using StarCards.Cards;
using StarCards.Statistics;
using StarCards.Study.Screen;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>The figures as lines of a given width. No rate stands without the number that it is of.</summary>
internal static class StatisticsLines
{
    private const int DaysBack = 14;
    private const int DaysAhead = 14;

    public static IReadOnlyList<(string Text, Style Style)> Of(StudyStatistics statistics, int width, Glyphs glyphs) =>
    [
        .. Section("Reviews", Reviews(statistics, width, glyphs)),
        .. Section("Recalled when due", Retention(statistics)),
        .. Section("Parts missed", statistics.ByPart.Select(part => $"{part.Part,-10} {Share(part.Missed, part.N)}")),
        .. Section("Recalled by section", statistics.BySection.Select(section => $"{PrintableText.OneLine(string.Join(" / ", section.Section))}: {Share(section.Count.Passed, section.Count.N)}")),
        .. Section("Recalled by confidence", statistics.ByConfidence.Select(confidence => $"{Text(confidence.Confidence)} of 4   {Share(confidence.Count.Passed, confidence.Count.N)}")),
        .. Section("Time for an answer", Times(statistics.AnswerTimes)),
        .. Section("Due in the next days", Bars.Of([.. statistics.Forecast.Take(DaysAhead).Select(day => (Day(day.Day), (long)day.Due))], width, glyphs.Bar)),
        .. Section("Cards", Cards(statistics.Cards)),
    ];

    private static IEnumerable<(string, Style)> Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [(string.Empty, Style.Normal), (title, Style.Accent), .. all.Select(line => (line, Style.Normal))];
    }

    private static IEnumerable<string> Reviews(StudyStatistics statistics, int width, Glyphs glyphs)
    {
        yield return $"{Text(statistics.ReviewsToday)} today, {Text(statistics.ReviewsInAll)} in all, {WaitText.Count(statistics.Streak, "day")} in a row";
        var counts = statistics.ByDay.ToDictionary(day => day.Day, day => (long)day.Count);
        var days = Enumerable.Range(1 - DaysBack, DaysBack).Select(back => statistics.Today.Plus(back));
        foreach (var line in Bars.Of([.. days.Select(day => (Day(day), counts.GetValueOrDefault(day)))], width, glyphs.Bar))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Retention(StudyStatistics statistics)
    {
        var periods = statistics.Retention;
        (string Name, Retention Value)[] rows =
            [("today", periods.Today), ("week", periods.Week), ("month", periods.Month), ("year", periods.Year), ("all", periods.All)];
        yield return "          young           mature          all";
        foreach (var (name, value) in rows)
        {
            yield return $"{name,-9} {Share(value.Young),-15} {Share(value.Mature),-15} {Share(value.All)}";
        }
    }

    private static IEnumerable<string> Times(AnswerTimes times)
    {
        if (times.N > 0)
        {
            yield return $"half within {WaitText.Clock((long)(times.MedianSeconds * 1000))}, nine of ten within {WaitText.Clock((long)(times.NinetiethSeconds * 1000))} (of {Text(times.N)})";
        }
    }

    private static IEnumerable<string> Cards(CardCounts counts)
    {
        (string Name, int Count)[] all =
            [("new", counts.New), ("learning", counts.Learning), ("young", counts.Young), ("mature", counts.Mature), ("drafts", counts.Drafts), ("suspended", counts.Suspended)];
        yield return string.Join(", ", all.Where(pair => pair.Count > 0).Select(pair => $"{Text(pair.Count)} {pair.Name}"));
    }

    private static string Share(PassCount count) => Share(count.Passed, count.N);

    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} % of {whole}");

    private static string Day(Reviews.StudyDay day) => day.Date.ToString("ddd dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
