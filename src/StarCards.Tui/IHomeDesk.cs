using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Statistics;
using StarCards.Study;
using StarCards.Study.Session;

namespace StarCards.Tui;

/// <summary>What the home screen, the list of cards and the figures need besides a review.</summary>
public interface IHomeDesk : IReviewDesk
{
    /// <summary>What is to be done by deck, for every deck and those above it, in the order of the notes.</summary>
    IReadOnlyList<DeckCounts> Decks(Moment moment);

    /// <summary>The figures of the whole log.</summary>
    StudyStatistics Statistics(Moment moment);

    /// <summary>A sitting over a deck and all below it; null for every deck.</summary>
    LoggedSession Begin(DeckName? deck);

    /// <summary>Every card there is, as the log has it now.</summary>
    IReadOnlyList<Card> Cards();

    /// <summary>Logs the same fact for each of the cards, all or none.</summary>
    /// <exception cref="UserException">It could not be written.</exception>
    void Log(IReadOnlyList<CardId> cards, LoggedFact what, Moment moment);

    /// <summary>The learner's calendar.</summary>
    StudyCalendar Calendar { get; }
}
