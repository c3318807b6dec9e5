namespace StarCards.Study;

/// <summary>
/// The places that are left today in each deck; a deck that is used up holds back all below it (scheduling reference
/// 2.11, "Limits"). Deck 0 stands for the day as a whole.
/// </summary>
internal sealed class DeckBudgets
{
    private readonly DeckTree _tree;
    private readonly List<int> _reviews;
    private readonly List<int> _new;

    private DeckBudgets(DeckTree tree, List<int> reviews, List<int> newCards) => (_tree, _reviews, _new) = (tree, reviews, newCards);

    /// <summary>Today's places: the limits less what is done.</summary>
    /// <param name="tree">The decks; those with a limit or with something done are added.</param>
    /// <param name="limits">The limits, those of the day already brought to what a spread backlog allows.</param>
    /// <param name="done">What is done.</param>
    public static DeckBudgets Of(DeckTree tree, StudyLimits limits, TodaysReviews done)
    {
        var budgets = new DeckBudgets(tree, [limits.ReviewsPerDay], [limits.NewPerDay]);
        foreach (var (name, own) in limits.ByDeck)
        {
            var deck = budgets.Grown(tree.NumberOf(name));
            budgets._reviews[deck] = own.ReviewsPerDay ?? StudyLimits.NoLimit;
            budgets._new[deck] = own.NewPerDay ?? StudyLimits.NoLimit;
        }

        budgets.Use(DeckTree.WholeDay, done.Elsewhere);
        foreach (var (name, places) in done.ByDeck)
        {
            budgets.Use(budgets.Grown(tree.NumberOf(name)), places);
        }

        return budgets;
    }

    /// <summary>True where no deck can take another review.</summary>
    public bool IsDayFull => _reviews[DeckTree.WholeDay] == 0;

    /// <summary>The same places once more, to try something out.</summary>
    public DeckBudgets Copy() => new(_tree, [.. _reviews], [.. _new]);

    /// <summary>Takes a place for a review, in the deck and in all above it; false where one of them has none left.</summary>
    public bool TryTakeReview(int deck)
    {
        if (FullDeck(deck, ofNew: false) is not null)
        {
            return false;
        }

        TakeReview(deck);
        return true;
    }

    /// <summary>Takes a place for a review even where there is none: the card is shown anyway.</summary>
    public void TakeReview(int deck) => Use(Grown(deck), new DoneToday(0, 1));

    /// <summary>Takes a place for a new card, in the deck and in all above it; false where one of them has none left.</summary>
    public bool TryTakeNew(int deck)
    {
        if (FullDeck(deck, ofNew: true) is not null)
        {
            return false;
        }

        for (var number = deck; number >= 0; number = _tree.ParentOf(number))
        {
            _new[number]--;
        }

        return true;
    }

    /// <summary>The nearest deck, the deck itself or one above it, that has no place left; null where there are places.</summary>
    public int? FullDeck(int deck, bool ofNew)
    {
        var places = ofNew ? _new : _reviews;
        for (var number = Grown(deck); number >= 0; number = _tree.ParentOf(number))
        {
            if (places[number] <= 0)
            {
                return number;
            }
        }

        return null;
    }

    private void Use(int deck, DoneToday done)
    {
        for (var number = deck; number >= 0; number = _tree.ParentOf(number))
        {
            _reviews[number] = Math.Max(_reviews[number] - done.New - done.Reviews, 0);
            _new[number] = Math.Min(Math.Max(_new[number] - done.New, 0), _reviews[number]);
        }
    }

    // Decks come into the tree while cards are read; one that no limit names has places without end of its own.
    private int Grown(int deck)
    {
        while (_reviews.Count <= deck)
        {
            _reviews.Add(StudyLimits.NoLimit);
            _new.Add(StudyLimits.NoLimit);
        }

        return deck;
    }
}
