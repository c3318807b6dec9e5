using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Refreshing;
using StarCards.Reviews;
using StarCards.Statistics;
using StarCards.Study;
using StarCards.Study.Session;
using StarCards.Tui;

namespace StarCards.Cli.Reviewing;

/// <summary>The whole collection as the home screen sees it.</summary>
internal sealed class HomeDesk(OpenedCollection collection, CommandRun run) : IHomeDesk
{
    private StudyDesk _sitting = new(collection, Everything, Origin.Terminal, run);

    public StudyCalendar Calendar => collection.Calendar;

    public bool WantsColor => _sitting.WantsColor;

    private static ReviewRequest Everything { get; } = new(StudyFilter.Everything, [], StudyOptions.Default);

    public Moment Now() => _sitting.Now();

    public IReadOnlyList<DeckCounts> Decks(Moment moment)
    {
        collection.Reread();
        return new StudyDesk(collection, Everything, Origin.Terminal, run).Queue(moment).CountsByDeck(moment.Now);
    }

    public StudyStatistics Statistics(Moment moment) => StudyStatistics.Of(
        collection.Standing(collection.File.ReadLog()), collection.Cards, Calendar.DayOf(moment.Now), Calendar, StatisticsScope.Everything);

    public LoggedSession Begin(DeckName? deck)
    {
        Refresh.Run(collection, run);
        _sitting = new StudyDesk(collection, Everything with { Filter = new StudyFilter(deck) }, Origin.Terminal, run);
        return _sitting.Begin();
    }

    public IReadOnlyList<Card> Cards()
    {
        collection.Reread();
        return collection.Cards;
    }

    public void Log(IReadOnlyList<CardId> cards, LoggedFact what, Moment moment) => collection.File.Append(
        [.. cards.Select(card => new LogEvent(moment.Now, Calendar.DayOf(moment.Now), card, Origin.Terminal, collection.File.Machine, what))]);

    public void Edit(Card card) => _sitting.Edit(card);

    public NotesRead ReadNotes(CardId inHand, Moment moment) => _sitting.ReadNotes(inHand, moment);

    public IReadOnlyList<LogEvent> History(CardId card) => _sitting.History(card);
}
