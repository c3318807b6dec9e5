using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study.Session;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Study.Session;

/// <summary>A sitting whose time the test holds in its hand.</summary>
internal sealed class Sitting
{
    public static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);
    public static readonly StudyDay Today = StudyDay.Parse("2026-11-23");

    private Moment _moment = new(Instant.From(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)), 1000);

    public Sitting(params Card[] cards)
        : this(new MemoryStudyLog(cards, Calendar))
    {
    }

    public Sitting(MemoryStudyLog log, bool isPractice = false)
    {
        Log = log;
        Logged = new LoggedSession(StudySession.Start(Setting(isPractice), log.Queue(_moment.Now), _moment), log);
    }

    public MemoryStudyLog Log { get; }

    public LoggedSession Logged { get; }

    public Moment Now => _moment;

    public StudySession Session => Logged.Session;

    public CardInHand Hand => Session.Hand ?? throw new InvalidOperationException("no card in hand");

    public IReadOnlyList<RatedAnswer> Answers => [.. Log.Standing.Select(logged => logged.What).OfType<Reviewed>().Select(reviewed => reviewed.Answer)];

    public static StudySetting Setting(bool isPractice = false) =>
        new(Schedulers.Of(SchedulerName.Sm2, Preset.Default), Calendar, Origin.Terminal, "test") { IsPractice = isPractice, HasFuzz = false };

    public Sitting Wait(int seconds)
    {
        _moment = new Moment(_moment.Now.PlusSeconds(seconds), _moment.Ticks + seconds * 1000L);
        return this;
    }

    public Sitting Say(params SessionMessage[] messages)
    {
        foreach (var message in messages)
        {
            Logged.Send(message, _moment);
        }

        return this;
    }
}
