using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;
using StarCards.Study.Session;

namespace StarCards.TestKit;

/// <summary>A review log in memory, with the manners of the real one: unique instants, nothing changed, nothing taken away.</summary>
public sealed class MemoryStudyLog(IReadOnlyList<Card> cards, StudyCalendar calendar) : IStudyLog
{
    private readonly List<LogEvent> _events = [];

    /// <summary>Everything that was written, in order.</summary>
    public IReadOnlyList<LogEvent> Events => _events;

    /// <summary>What counts of it.</summary>
    public IReadOnlyList<LogEvent> Standing => [.. StandingEvents.Of(_events)];

    /// <summary>Set to make the next writes fail as a full disk does.</summary>
    public string? Failure { get; set; }

    public IReadOnlyList<LogEvent> Append(IReadOnlyList<LogEvent> events)
    {
        if (Failure is not null)
        {
            throw new UserException(Failure);
        }

        var first = _events.Count;
        foreach (var logged in events)
        {
            var at = _events.Count > 0 && logged.At <= _events[^1].At ? new Instant(_events[^1].At.UnixMilliseconds + 1) : logged.At;
            _events.Add(logged with { At = at });
        }

        return _events[first..];
    }

    public EarlierChange? Undo(Moment moment)
    {
        if (Standing is not [.., var last])
        {
            return null;
        }

        Append([new LogEvent(moment.Now, calendar.DayOf(moment.Now), last.Card, Origin.Terminal, "test", new Retracted(last.Id))]);
        return Change(last, moment);
    }

    public EarlierChange? Redo(Moment moment)
    {
        var retracted = StandingEvents.RetractedIds(_events);
        if (_events.LastOrDefault(logged => logged.What is Retracted && !retracted.Contains(logged.Id)) is not { } retraction)
        {
            return null;
        }

        Append([new LogEvent(moment.Now, calendar.DayOf(moment.Now), retraction.Card, Origin.Terminal, "test", new Retracted(retraction.Id))]);
        return Change(retraction, moment);
    }

    public int DueTomorrow(Moment moment) =>
        Current().Count(card => card.Progress.State.Due is DueOn due && due.Day <= calendar.DayOf(moment.Now).Plus(1));

    /// <summary>The queue as the log gives it.</summary>
    public StudyQueue Queue(Instant now)
    {
        var current = Current();
        return StudyQueue.Build(current, TodaysReviews.Of(_events, calendar.DayOf(now), current), StudyLimits.Default, now, calendar);
    }

    /// <summary>The cards as the log has them now.</summary>
    public IReadOnlyList<Card> Cards() => Current();

    private List<Card> Current() => [.. cards.Select(card => card with
    {
        Progress = _events.Exists(logged => logged.Card == card.Id) ? Folded(card) : card.Progress,
    })];

    private CardProgress Folded(Card card)
    {
        var progress = Schedule.FoldCard([.. _events.Where(logged => logged.Card == card.Id)]);
        return Standing.Any(logged => logged.Card == card.Id && logged.What is Reviewed) ? progress : progress with { State = card.Progress.State };
    }

    private EarlierChange Change(LogEvent logged, Moment moment) =>
        new(logged.What.Kind.ToString().ToLowerInvariant(), Queue(moment.Now), Current().Find(card => card.Id == logged.Card));
}
