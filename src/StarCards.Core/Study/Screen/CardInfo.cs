using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study.Screen;

/// <summary>What is known of a card, as printable lines.</summary>
public static class CardInfo
{
    /// <summary>Question, place and schedule.</summary>
    public static IReadOnlyList<string> Of(Card card) => [.. About(card), string.Empty, .. ScheduleOf(card.Progress)];

    /// <summary>What happened to a card, the latest event first.</summary>
    /// <param name="history">Its standing events, oldest first.</param>
    /// <param name="calendar">For local times.</param>
    public static IReadOnlyList<string> HistoryOf(IReadOnlyList<LogEvent> history, StudyCalendar calendar) =>
        [.. history.Reverse().Select(logged => HistoryLine(logged, calendar))];

    /// <summary>The interval in days that each review led to, oldest first; 0 while the card was learning.</summary>
    public static IReadOnlyList<long> IntervalsOf(IReadOnlyList<LogEvent> history) =>
        [.. history.Select(logged => logged.What).OfType<Reviewed>().Select(reviewed => reviewed.After.Phase == Phase.Review ? reviewed.After.IntervalDays : 0)];

    private static IEnumerable<string> About(Card card)
    {
        yield return PrintableText.OneLine(card.Note.Note.Prompt);
        yield return PrintableText.OneLine($"{card.Note.Source}:{card.Note.Note.Line.ToString(CultureInfo.InvariantCulture)}");
        yield return $"id     {card.Id}";
        yield return $"deck   {PrintableText.OneLine(card.Note.Deck.ToString())}";
        if (card.Note.AllTags.Count > 0)
        {
            yield return $"tags   {PrintableText.OneLine(string.Join(" ", card.Note.AllTags.Select(tag => "#" + tag)))}";
        }
    }

    private static IEnumerable<string> ScheduleOf(CardProgress progress)
    {
        var state = progress.State;
        yield return $"phase  {state.Phase.ToString().ToLowerInvariant()}{(progress.IsSuspended ? ", suspended" : string.Empty)}{(progress.Flag > 0 ? FormattableString.Invariant($", flag {progress.Flag}") : string.Empty)}";
        if (state.Phase == Phase.New)
        {
            yield break;
        }

        yield return $"due    {DueText(state.Due)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"interval {WaitText.Count(state.IntervalDays, "day")}, ease {state.Ease * 100:0} %, {WaitText.Count(state.Reps, "answer")}, {WaitText.Count(state.Lapses, "lapse")}");
    }

    private static string DueText(Due? due) => due switch
    {
        DueOn on => on.Day.ToString(),
        DueAt at => at.Instant.ToString(),
        _ => "not yet",
    };

    private static string HistoryLine(LogEvent logged, StudyCalendar calendar)
    {
        var local = logged.At.Utc.ToOffset(calendar.OffsetAt(logged.At)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return $"{local}  {What(logged)}";
    }

    private static string What(LogEvent logged) => logged.What switch
    {
        Reviewed reviewed => $"{Rated(reviewed.Answer)}, {WaitText.Until(reviewed.After, logged.Day)}",
        Practised practised => $"{Rated(practised.Answer)}, practice",
        Flagged flagged => FormattableString.Invariant($"flag {flagged.Flag}"),
        Tagged tagged => PrintableText.OneLine($"tag {tagged.Tag}"),
        Untagged untagged => PrintableText.OneLine($"tag {untagged.Tag} taken away"),
        Told told => PrintableText.OneLine($"told at {told.Where}"),
        var other => other.Kind.ToString().ToLowerInvariant(),
    };

    private static string Rated(RatedAnswer answer)
    {
        var missed = answer.Missed.Count > 0 ? $", missed {string.Join(" ", answer.Missed)}" : string.Empty;
        return $"{answer.Rating.Word()} in {WaitText.Clock(answer.Milliseconds)}{missed}";
    }
}
