using System.Globalization;
using StarCards.Reviews;
using StarCards.Statistics;

namespace StarCards.Cli.Reporting;

/// <summary>A square for each day of the last weeks, stronger in colour the more reviews it had; a column is a week from Monday on.</summary>
internal static class YearMap
{
    private const int Weeks = 53;
    private const double Square = 13;
    private const double Step = 16;
    private const double Left = 32;
    private const double Top = 20;

    public static string Draw(IReadOnlyList<ReviewsOfDay> days, StudyDay today)
    {
        var counts = days.ToDictionary(day => day.Day, day => day.Count);
        var most = Math.Max(1, counts.Values.DefaultIfEmpty().Max());
        var monday = today.Plus(-(((int)today.Date.DayOfWeek + 6) % 7));
        var first = monday.Plus(-7 * (Weeks - 1));
        var svg = new Svg(Left + Weeks * Step, Top + 7 * Step, "Reviews on each day of the last year");
        svg.Label(0, Top + 11, "Mon").Label(0, Top + 2 * Step + 11, "Wed").Label(0, Top + 4 * Step + 11, "Fri");
        for (var day = first; day <= today; day = day.Plus(1))
        {
            var index = day.DaysSince(first);
            var (x, y) = (Left + index / 7 * Step, Top + index % 7 * Step);
            var count = counts.GetValueOrDefault(day);
            svg.Bar(x, y, Square, Square, $"heat{Level(count, most)}", string.Create(CultureInfo.InvariantCulture, $"{day}: {count} reviews"));
            if (index % 7 == 0 && day.Date.Day <= 7)
            {
                svg.Label(x, 11, day.Date.ToString("MMM", CultureInfo.InvariantCulture));
            }
        }

        return svg.ToString();
    }

    // By the square root, so that one long day does not make all others pale.
    private static int Level(int count, int most) => count == 0 ? 0 : Math.Clamp((int)Math.Ceiling(4 * Math.Sqrt((double)count / most)), 1, 4);
}
