using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Study;

/// <summary>
/// Takes a day's cards in Anki's order (scheduling reference 2.11): steps within the day, steps of a day and more, reviews,
/// new cards; drafts after all. Of each note one card, as far as the limits go.
/// </summary>
internal sealed class DayGathering(DueCards due, TodaysReviews done, StudyLimits limits, DeckTree decks, DeckBudgets budgets, QueueVerdict[] verdicts)
{
    private readonly HashSet<NoteId> _notes = [];

    /// <summary>The order of showing, steps within the day apart. Every candidate gets its verdict.</summary>
    public List<QueuedCard> Take(StudyDay today, StudyCalendar calendar)
    {
        foreach (var step in due.Steps)
        {
            TakeStep(step, today);
        }

        var mostOverdueFirst = HoldsReviewsBack();
        ReviewOrder.Sort(due.LongSteps, today, calendar, mostOverdueFirst);
        ReviewOrder.Sort(due.Reviews, today, calendar, mostOverdueFirst);
        var longSteps = TakeReviews(due.LongSteps, QueueVerdict.LearningFromAnotherDay, budgets, _notes);
        var reviews = TakeReviews(due.Reviews, QueueVerdict.Due, budgets, _notes);
        var newCards = TakeNew();
        var drafts = TakeDrafts(today, calendar);
        var mixed = Interleaving.Mix(Interleaving.Mix(As(QueuedAs.Review, reviews), As(QueuedAs.LongStep, longSteps)), As(QueuedAs.New, newCards));
        return [.. mixed, .. As(QueuedAs.Draft, drafts)];
    }

    private static List<QueuedCard> As(QueuedAs kind, List<Candidate> cards) => cards.ConvertAll(card => new QueuedCard(card.Card, kind));

    // A step that was brought along from another day takes a place, so that what is left does not change when it is
    // answered (see TodaysReviews); it is never held back.
    private void TakeStep(Candidate step, StudyDay today)
    {
        verdicts[step.Index] = QueueVerdict.Learning;
        _notes.Add(step.Card.Id.Note);
        if (step.Card.Progress.State.LastReviewDay != today && !step.Card.IsDraft)
        {
            budgets.TakeReview(step.Deck);
        }
    }

    // Whether a limit bites does not depend on the order of taking: siblings share their deck.
    private bool HoldsReviewsBack()
    {
        var (trial, notes) = (budgets.Copy(), new HashSet<NoteId>(_notes));
        TakeReviews(due.LongSteps, QueueVerdict.LearningFromAnotherDay, trial, notes);
        TakeReviews(due.Reviews, QueueVerdict.Due, trial, notes);
        return due.LongSteps.Concat(due.Reviews).Any(card => verdicts[card.Index] == QueueVerdict.ReviewLimit);
    }

    private List<Candidate> TakeReviews(List<Candidate> cards, QueueVerdict taken, DeckBudgets places, HashSet<NoteId> notes)
    {
        var reviews = new List<Candidate>();
        foreach (var card in cards)
        {
            verdicts[card.Index] = SiblingVerdict(card, notes) ?? (places.TryTakeReview(card.Deck) ? taken : QueueVerdict.ReviewLimit);
            AddTaken(card, taken, reviews, notes);
        }

        return reviews;
    }

    private List<Candidate> TakeNew()
    {
        var newCards = new List<Candidate>();
        foreach (var card in NewOrder.Sort(due.New, decks))
        {
            verdicts[card.Index] = SiblingVerdict(card, _notes) ?? (budgets.TryTakeNew(card.Deck) ? QueueVerdict.New : QueueVerdict.NewLimit);
            AddTaken(card, QueueVerdict.New, newCards, _notes);
        }

        return [.. newCards.OrderBy(card => NewOrder.Template(card.Card.Id.Face))];
    }

    private List<Candidate> TakeDrafts(StudyDay today, StudyCalendar calendar)
    {
        var rated = due.Drafts.FindAll(card => card.Card.Progress.State.Phase != Scheduling.Phase.New);
        ReviewOrder.Sort(rated, today, calendar, mostOverdueFirst: false);
        var unrated = due.Drafts.FindAll(card => card.Card.Progress.State.Phase == Scheduling.Phase.New);
        var drafts = new List<Candidate>();
        foreach (var card in rated.Concat(NewOrder.Sort(unrated, decks)))
        {
            var hasPlace = drafts.Count < Math.Max(limits.DraftsPerDay - done.Drafts, 0);
            verdicts[card.Index] = SiblingVerdict(card, _notes) ?? (hasPlace ? QueueVerdict.Draft : QueueVerdict.DraftLimit);
            AddTaken(card, QueueVerdict.Draft, drafts, _notes);
        }

        return drafts;
    }

    private QueueVerdict? SiblingVerdict(Candidate card, HashSet<NoteId> notes)
    {
        if (done.HasReviewedSibling(card.Card.Id))
        {
            return QueueVerdict.SiblingReviewed;
        }

        return notes.Contains(card.Card.Id.Note) ? QueueVerdict.SiblingQueued : null;
    }

    private void AddTaken(Candidate card, QueueVerdict taken, List<Candidate> list, HashSet<NoteId> notes)
    {
        if (verdicts[card.Index] == taken)
        {
            list.Add(card);
            notes.Add(card.Card.Id.Note);
        }
    }
}
