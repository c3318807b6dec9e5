using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Study.Session;

namespace StarCards.Study.Screen;

/// <summary>The summary of a sitting as lines for people.</summary>
public static class SummaryText
{
    /// <summary>At most a handful of printable lines, the most important first.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="calendar">Says the local time at which the next card is due.</param>
    public static IReadOnlyList<string> Of(SessionSummary summary, StudyCalendar calendar) =>
        [.. Reviewed(summary), .. Ahead(summary, calendar)];

    private static IEnumerable<string> Reviewed(SessionSummary summary)
    {
        if (summary.Ratings == 0)
        {
            yield return "Nothing was rated.";
            yield break;
        }

        var verb = summary.IsPractice ? "Practised" : "Reviewed";
        yield return $"{verb} {WaitText.Count(summary.Cards, "card")} in {WaitText.Clock(summary.Milliseconds)}.";
        yield return string.Create(CultureInfo.InvariantCulture, $"Recalled {summary.Passed} of {summary.Ratings} ({summary.Passed * 100 / summary.Ratings} %).");
        if (summary.Missed.Count > 0)
        {
            yield return $"Missed most: {string.Join(", ", summary.Missed.Select(part => $"{part.Part} ({part.Times.ToString(CultureInfo.InvariantCulture)})"))}.";
        }

        foreach (var prompt in summary.StillHard.Take(3))
        {
            yield return $"Still hard: {PrintableText.OneLine(prompt)}";
        }
    }

    private static IEnumerable<string> Ahead(SessionSummary summary, StudyCalendar calendar)
    {
        if (summary.NextToday is { } next)
        {
            var local = next.Utc.ToOffset(calendar.OffsetAt(next));
            yield return $"Next card at {local.ToString("HH:mm", CultureInfo.InvariantCulture)}.";
        }

        yield return $"Tomorrow: {WaitText.Count(summary.DueTomorrow, "card")} due.";
        if (summary.Waiting > 0)
        {
            yield return $"{WaitText.Count(summary.Waiting, "card")} more held back by today's limits; --more brings them.";
        }
    }
}
