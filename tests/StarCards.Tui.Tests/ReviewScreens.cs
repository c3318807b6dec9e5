using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study.Session;
using StarCards.TestKit;
using StarCards.Tui.Pages;

namespace StarCards.Tui.Tests;

/// <summary>A review page over a log in memory, with a clock that the test moves.</summary>
internal sealed class ReviewScreens : IReviewDesk
{
    public static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    private Moment _moment = new(Instant.From(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)), 0);

    public ReviewScreens(params Card[] cards)
    {
        Log = new MemoryStudyLog(cards, Calendar);
        var setting = new StudySetting(Schedulers.Of(SchedulerName.Sm2, Preset.Default), Calendar, Origin.Terminal, "test") { HasFuzz = false };
        Logged = new LoggedSession(StudySession.Start(setting, Log.Queue(_moment.Now), _moment), Log);
        Page = new ReviewPage(Logged, this, () => _moment).First;
    }

    public static Card[] Some { get; } =
    [
        StudyCards.Story("Tell me about a time you had to settle a conflict between two teams that both had a point"),
        StudyCards.Framework(order: 1),
        StudyCards.FreeAnswer(order: 2),
        StudyCards.ManyStories(order: 3),
        StudyCards.Unfinished(order: 4),
        StudyCards.Draft(order: 5),
    ];

    public MemoryStudyLog Log { get; }

    public LoggedSession Logged { get; }

    public Page Page { get; }

    public Card? Edited { get; private set; }

    public string? EditorFailure { get; set; }

    public bool WantsColor => true;

    public IEnumerable<RatedAnswer> Answers => Log.Standing.Select(logged => logged.What).OfType<Reviewed>().Select(reviewed => reviewed.Answer);

    public void Wait(int seconds) => _moment = new Moment(_moment.Now.PlusSeconds(seconds), _moment.Ticks + seconds * 1000L);

    public void Edit(Card card)
    {
        Edited = card;
        if (EditorFailure is not null)
        {
            throw new UserException(EditorFailure);
        }
    }

    public NotesRead ReadNotes(CardId inHand, Moment moment)
    {
        var queue = Log.Queue(moment.Now);
        return new NotesRead(queue, Logged.Session.Hand?.Card);
    }

    public IReadOnlyList<LogEvent> History(CardId card) => [.. Log.Standing.Where(logged => logged.Card == card)];
}
