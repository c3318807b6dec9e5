using System.Globalization;
using StarCards.Cards;
using StarCards.Statistics;

namespace StarCards.Cli.Output;

/// <summary>Statistics as text for people.</summary>
internal sealed class StatsText(TextWriter output, StudyStatistics statistics)
{
    private const int LabelWidth = 12;
    private const string Bars = " ▁▂▃▄▅▆▇█";

    public void Write()
    {
        Line("Reviews", $"{statistics.ReviewsToday} today, {statistics.ReviewsInAll:N0} in all; {Streak}");
        Line("Cards", Cards(statistics.Cards));
        if (statistics.AnswerTimes.N > 0)
        {
            Line("Answers", $"half within {Seconds(statistics.AnswerTimes.MedianSeconds)}, nine of ten within {Seconds(statistics.AnswerTimes.NinetiethSeconds)}");
        }

        WriteRetention();
        WriteMissed();
        WriteGroups("By section", statistics.BySection.Select(group => (Section(group.Section), group.Count)));
        WriteGroups("By tag", statistics.ByTag.Select(group => ($"#{group.Tag}", group.Count)));
        WriteGroups("By confidence", statistics.ByConfidence.Select(group => (Confidence(group.Confidence), group.Count)));
        WriteForecast();
    }

    /// <summary>What a section is called: its headings, the innermost last.</summary>
    public static string Section(IReadOnlyList<string> headings) =>
        headings.Count == 0 ? "(no heading)" : PrintableText.OneLine(string.Join(" › ", headings));

    /// <summary>What she says of her confidence.</summary>
    public static string Confidence(int confidence) => confidence switch
    {
        1 => "1 no idea",
        2 => "2 unsure",
        3 => "3 fairly sure",
        _ => "4 sure",
    };

    /// <summary>A share with what it is of: <c>92 % of 48</c>.</summary>
    public static string Share(PassCount count) =>
        count.Rate is { } rate ? string.Create(CultureInfo.InvariantCulture, $"{100 * rate:0} % of {count.N:N0}") : "–";

    /// <summary>Seconds, or minutes and seconds from two minutes on.</summary>
    public static string Seconds(double seconds) => seconds < 120
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(seconds / 60):0} min {seconds % 60:00} s");

    private FormattableString Streak => statistics.Streak switch
    {
        0 => $"no streak",
        1 => $"a streak of 1 day",
        var days => $"a streak of {days} days",
    };

    private static FormattableString Cards(CardCounts cards) =>
        $"{cards.New} new, {cards.Learning} learning, {cards.Young} young, {cards.Mature} mature, {cards.Drafts} {(cards.Drafts == 1 ? "draft" : "drafts")}, {cards.Suspended} suspended";

    private void WriteRetention()
    {
        output.WriteLine();
        output.WriteLine($"{"Recall",-LabelWidth}{"young",-16}{"mature",-16}{"all",-16}".TrimEnd());
        foreach (var (period, retention) in Periods())
        {
            output.WriteLine($"  {period,-(LabelWidth - 2)}{Share(retention.Young),-16}{Share(retention.Mature),-16}{Share(retention.All),-16}".TrimEnd());
        }
    }

    private IEnumerable<(string Period, Retention Retention)> Periods() =>
    [
        ("today", statistics.Retention.Today),
        ("7 days", statistics.Retention.Week),
        ("30 days", statistics.Retention.Month),
        ("365 days", statistics.Retention.Year),
        ("ever", statistics.Retention.All),
    ];

    private void WriteMissed()
    {
        var parts = statistics.ByPart.Where(part => part.N > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{Faces.OfPart(part.Part).Word()} {part.Missed} of {part.N:N0}")).ToList();
        if (parts.Count > 0)
        {
            output.WriteLine();
            Line("Missed", $"{string.Join(", ", parts)}");
        }
    }

    private void WriteGroups(string title, IEnumerable<(string Name, PassCount Count)> groups)
    {
        var rows = groups.ToList();
        if (rows.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(title);
            var width = rows.Max(row => row.Name.Length);
            foreach (var (name, count) in rows)
            {
                output.WriteLine($"  {name.PadRight(width)}  {Share(count)}");
            }
        }
    }

    private void WriteForecast()
    {
        var most = statistics.Forecast.Max(day => day.Due);
        var bars = statistics.Forecast.Select(day => Bars[day.Due == 0 ? 0 : 1 + day.Due * 7 / most]);
        output.WriteLine();
        Line("Due", $"{statistics.Forecast[0].Due} today, {statistics.Forecast[1].Due} tomorrow, {statistics.Forecast.Sum(day => day.Due)} in {Forecast.Days} days");
        output.WriteLine($"{"",LabelWidth}{string.Concat(bars)}".TrimEnd());
    }

    private void Line(string label, FormattableString text) =>
        output.WriteLine($"{label,-LabelWidth}{text.ToString(CultureInfo.InvariantCulture)}");
}
