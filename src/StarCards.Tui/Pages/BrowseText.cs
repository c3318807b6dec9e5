using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Tui.Pages;

/// <summary>What a row of the list says of a card.</summary>
internal static class BrowseText
{
    public static string QuestionOf(Card card) =>
        PrintableText.OneLine(card.Id.Face.Part() is { } part ? $"{card.Note.Note.Prompt} ({part})" : card.Note.Note.Prompt);

    /// <summary>Where it stands: <c>suspended</c>, <c>draft</c>, <c>new</c>, <c>due</c>, or in how many days.</summary>
    public static string StateOf(Card card, StudyDay today)
    {
        var flag = card.Progress.Flag > 0 ? string.Create(CultureInfo.InvariantCulture, $"flag {card.Progress.Flag}, ") : string.Empty;
        return flag + card switch
        {
            { Progress.IsSuspended: true } => "suspended",
            _ when card.Progress.IsBuriedOn(today) => "buried",
            { Progress.State.Phase: Phase.New, IsDraft: true } => "draft",
            { Progress.State.Phase: Phase.New } => "new",
            { Progress.State.Due: DueOn due } when due.Day > today => string.Create(CultureInfo.InvariantCulture, $"in {due.Day.DaysSince(today)} d"),
            _ => "due",
        };
    }
}
