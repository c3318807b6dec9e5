using StarCards.Reviews;

namespace StarCards.Study;

/// <summary>
/// Takes a day's cards in Anki's order (scheduling reference 2.11): steps within the day, steps of a day and more, reviews,
/// new cards; drafts after all. Of each note one card, as far as the limits go.
/// </summary>
internal sealed class DayGathering(DueCards due, TodaysReviews done, StudyLimits limits, DeckTree decks, DeckBudgets budgets, QueueVerdict[] verdicts)
{
    private readonly GatheredNotes _notes = new();

    /// <summary>The order of showing, steps within the day apart. Every candidate gets its verdict.</summary>
    public List<QueuedCard> Take(StudyDay today, StudyCalendar calendar)
    {
        foreach (var step in due.Steps)
        {
            TakeStep(step, today);
        }

        Func<List<Candidate>, IEnumerable<Candidate>> inOrder = HoldsReviewsBack()
            ? cards => ReviewOrder.MostOverdueFirst(cards, today, calendar, () => budgets.IsDayFull)
            : cards => ReviewOrder.ByDueDay(cards, today, calendar);
        var longSteps = TakeReviews(inOrder(due.LongSteps), QueueVerdict.LearningFromAnotherDay);
        var reviews = TakeReviews(inOrder(due.Reviews), QueueVerdict.Due);
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
        _notes.Add(step);
        if (step.Card.Progress.State.LastReviewDay != today && !step.Card.IsDraft)
        {
            budgets.TakeReview(step.Deck);
        }
    }

    // Whether a limit bites does not depend on the order of taking: siblings share their deck.
    private bool HoldsReviewsBack()
    {
        var (places, notes) = (budgets.Copy(), _notes.Copy());
        foreach (var card in due.LongSteps.Concat(due.Reviews))
        {
            if (SiblingVerdict(card, notes) is null && notes.Add(card) && !places.TryTakeReview(card.Deck))
            {
                return true;
            }
        }

        return false;
    }

    private List<Candidate> TakeReviews(IEnumerable<Candidate> cards, QueueVerdict taken)
    {
        var reviews = new List<Candidate>();
        foreach (var card in cards)
        {
            verdicts[card.Index] = SiblingVerdict(card, _notes) ?? (budgets.TryTakeReview(card.Deck) ? taken : QueueVerdict.ReviewLimit);
            AddTaken(card, taken, reviews);
        }

        return reviews;
    }

    private List<Candidate> TakeNew()
    {
        var newCards = new List<Candidate>();
        foreach (var card in NewOrder.Sort(due.New, decks))
        {
            verdicts[card.Index] = SiblingVerdict(card, _notes) ?? (budgets.TryTakeNew(card.Deck) ? QueueVerdict.New : QueueVerdict.NewLimit);
            AddTaken(card, QueueVerdict.New, newCards);
        }

        return [.. newCards.OrderBy(card => NewOrder.Template(card.Card.Id.Face))];
    }

    private List<Candidate> TakeDrafts(StudyDay today, StudyCalendar calendar)
    {
        var rated = due.Drafts.FindAll(card => card.Card.Progress.State.Phase != Scheduling.Phase.New);
        var unrated = due.Drafts.FindAll(card => card.Card.Progress.State.Phase == Scheduling.Phase.New);
        var drafts = new List<Candidate>();
        foreach (var card in ReviewOrder.ByDueDay(rated, today, calendar).Concat(NewOrder.Sort(unrated, decks)))
        {
            var hasPlace = drafts.Count < Math.Max(limits.DraftsPerDay - done.Drafts, 0);
            verdicts[card.Index] = SiblingVerdict(card, _notes) ?? (hasPlace ? QueueVerdict.Draft : QueueVerdict.DraftLimit);
            AddTaken(card, QueueVerdict.Draft, drafts);
        }

        return drafts;
    }

    private QueueVerdict? SiblingVerdict(Candidate card, GatheredNotes notes)
    {
        if (!done.IsEmpty && done.HasReviewedSibling(card.Card.Id))
        {
            return QueueVerdict.SiblingReviewed;
        }

        return notes.Contains(card) ? QueueVerdict.SiblingQueued : null;
    }

    private void AddTaken(Candidate card, QueueVerdict taken, List<Candidate> list)
    {
        if (verdicts[card.Index] == taken)
        {
            list.Add(card);
            _notes.Add(card);
        }
    }
}
