using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Study.Screen;
using StarCards.Study.Session;

namespace StarCards.Study.Plain;

/// <summary>
/// The study session as lines: each line read gives the lines to write. For screen readers, pipes and scripts; nothing in
/// it needs a terminal.
/// </summary>
/// <param name="logged">The session and its log.</param>
/// <param name="calendar">For the words of the summary.</param>
public sealed class PlainSession(LoggedSession logged, StudyCalendar calendar)
{
    /// <summary>True once <c>q</c> was read or no card is left.</summary>
    public bool IsOver { get; private set; }

    /// <summary>What there is to say first, and the first question, or the word that there is none.</summary>
    public IReadOnlyList<string> Begin(Moment moment) =>
        logged.Session.Notice is { Length: > 0 } notice ? [PrintableText.OneLine(notice), .. Ask(moment)] : [.. Ask(moment)];

    /// <summary>What a line leads to. Total: a line that means nothing gets a word of help.</summary>
    public IReadOnlyList<string> Read(string line, Moment moment)
    {
        var word = line.Trim();
        if (PlainWords.IsQuit(word))
        {
            IsOver = true;
            return End(moment);
        }

        if (word == "?")
        {
            return PlainWords.Help;
        }

        return PlainWords.MessageOf(word, logged.Session) is { } message
            ? [.. After(message, moment)]
            : [$"\"{PrintableText.OneLine(word)}\" means nothing here; ? lists what does"];
    }

    /// <summary>The summary; also for the end of the input.</summary>
    public IReadOnlyList<string> End(Moment moment) => SummaryText.Of(logged.Summary(moment), calendar);

    private IEnumerable<string> After(SessionMessage message, Moment moment)
    {
        var before = logged.Session.Hand;
        var hasRevealed = message is RevealNext or RevealAll && before is { IsAllOpen: false };
        var session = logged.Send(message, moment);
        if (session.Notice.Length > 0)
        {
            yield return PrintableText.OneLine(session.Notice);
        }

        var isSameQuestion = message is not (Rate or Undo or Redo or Bury or Suspend or NotNow);
        var lines = !isSameQuestion || session.Hand is null ? Ask(moment)
            : hasRevealed ? PlainWords.Opened(session, before!.Open, moment)
            : message is ToggleHints ? PlainWords.Hints(session, moment)
            : message is ToggleMissed ? PlainWords.Missed(session)
            : [PlainWords.Choices(session, moment)];
        foreach (var text in lines)
        {
            yield return text;
        }
    }

    private IEnumerable<string> Ask(Moment moment)
    {
        if (ReviewScreen.Of(logged.Session, moment) is { } screen)
        {
            return PlainWords.Question(logged.Session, screen, moment);
        }

        IsOver = true;
        return ["No more cards for now.", .. End(moment)];
    }
}
