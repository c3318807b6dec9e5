using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Statistics;
using StarCards.Study;
using StarCards.Study.Session;
using StarCards.TestKit;
using StarCards.Tui.Pages;

namespace StarCards.Tui.Tests;

/// <summary>A home screen over a log in memory.</summary>
internal sealed class HomeScreens : IHomeDesk
{
    private static readonly Moment Morning = new(Instant.From(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)), 0);
    private readonly Card[] _cards;
    private Moment _moment = Morning;

    public HomeScreens(params Card[] cards)
    {
        _cards = cards;
        Log = new MemoryStudyLog(cards, Calendar);
        Page = new HomePage(this, () => _moment);
    }

    public static Card[] Some { get; } =
    [
        .. ReviewScreens.Some,
        StudyCards.Story("Due today", 6).DueOn(StudyDay.Parse("2026-11-23")),
        StudyCards.Story("Due on Wednesday", 7).DueOn(StudyDay.Parse("2026-11-25"), 30),
    ];

    public MemoryStudyLog Log { get; }

    public HomePage Page { get; }

    public bool WantsColor => true;

    public StudyCalendar Calendar => ReviewScreens.Calendar;

    public IReadOnlyList<DeckCounts> Decks(Moment moment) => Log.Queue(moment.Now).CountsByDeck(moment.Now);

    public StudyStatistics Statistics(Moment moment) =>
        StudyStatistics.Of(Log.Events, _cards, Calendar.DayOf(moment.Now), Calendar, StatisticsScope.Everything);

    public LoggedSession Begin(DeckName? deck)
    {
        var setting = new StudySetting(Schedulers.Of(SchedulerName.Sm2, Preset.Default), Calendar, Origin.Terminal, "test") { HasFuzz = false };
        return new LoggedSession(StudySession.Start(setting, Log.Queue(_moment.Now), _moment), Log);
    }

    public IReadOnlyList<Card> Cards() => Log.Cards();

    void IHomeDesk.Log(IReadOnlyList<CardId> cards, LoggedFact what, Moment moment) =>
        Log.Append([.. cards.Select(card => new LogEvent(moment.Now, Calendar.DayOf(moment.Now), card, Origin.Terminal, "test", what))]);

    public void Edit(Card card) => _moment = new Moment(_moment.Now.PlusSeconds(1), _moment.Ticks + 1000);

    public NotesRead ReadNotes(CardId inHand, Moment moment) => new(Log.Queue(moment.Now), null);

    public IReadOnlyList<LogEvent> History(CardId card) => [.. Log.Standing.Where(logged => logged.Card == card)];
}
