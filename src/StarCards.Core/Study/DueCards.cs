using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>A day's cards sorted by what they are, before limits and siblings are looked at.</summary>
internal sealed class DueCards
{
    private readonly StudyDay _today;
    private readonly Instant _nextRollover;

    private DueCards(StudyDay today, Instant nextRollover) => (_today, _nextRollover) = (today, nextRollover);

    public List<Candidate> Steps { get; } = [];

    public List<Candidate> LongSteps { get; } = [];

    public List<Candidate> Reviews { get; } = [];

    public List<Candidate> New { get; } = [];

    public List<Candidate> Drafts { get; } = [];

    /// <summary>The earliest day after today on which a card that is not suspended falls due.</summary>
    public StudyDay? NextDay { get; private set; }

    /// <summary>The earliest instant after today at which a step ends.</summary>
    public Instant? NextStep { get; private set; }

    /// <param name="cards">All cards.</param>
    /// <param name="calendar">The learner's calendar.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cram">True to take rated cards as reviews whether due or not.</param>
    /// <param name="decks">Gets the place of every note, so that answers do not change the order of the decks.</param>
    /// <param name="verdicts">Gets the verdict of each card that does not.</param>
    public static DueCards Of(IReadOnlyList<Card> cards, StudyCalendar calendar, Instant now, bool cram, DeckTree decks, QueueVerdict[] verdicts)
    {
        var due = new DueCards(calendar.DayOf(now), calendar.NextRollover(now));
        for (var i = 0; i < cards.Count; i++)
        {
            var card = cards[i];
            due.Remember(card.Progress);
            var deck = decks.Place(card.Note);
            if (due.VerdictOf(card.Progress, cram) is { } verdict)
            {
                verdicts[i] = verdict;
            }
            else
            {
                due.ListOf(card, cram).Add(new Candidate(card, i, deck, CardHash.Of(card.Id.Note)));
            }
        }

        return due;
    }

    private QueueVerdict? VerdictOf(CardProgress progress, bool cram)
    {
        if (progress.IsSuspended)
        {
            return QueueVerdict.Suspended;
        }

        if (progress.IsBuriedOn(_today))
        {
            return QueueVerdict.Buried;
        }

        return cram || IsDue(progress.State) ? null : QueueVerdict.NotDue;
    }

    // A state without a due, as a package may bring it, is due: better once too often than never.
    private bool IsDue(CardState state) => state.Phase == Phase.New || state.Due switch
    {
        DueOn on => on.Day <= _today,
        DueAt at => at.Instant <= _nextRollover,
        _ => true,
    };

    private List<Candidate> ListOf(Card card, bool cram)
    {
        var state = card.Progress.State;
        if (state.Due is DueAt && state.Phase != Phase.New && !cram)
        {
            return Steps;
        }

        if (card.IsDraft)
        {
            return Drafts;
        }

        return state.Phase switch
        {
            Phase.New => New,
            Phase.Review => Reviews,
            _ => LongSteps,
        };
    }

    private void Remember(CardProgress progress)
    {
        if (progress.IsSuspended || progress.State.Phase == Phase.New)
        {
            return;
        }

        if (progress.State.Due is DueOn on && on.Day > _today && !(NextDay <= on.Day))
        {
            NextDay = on.Day;
        }
        else if (progress.State.Due is DueAt at && at.Instant > _nextRollover && !(NextStep <= at.Instant))
        {
            NextStep = at.Instant;
        }
    }
}
