using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Study;

/// <summary>What was gathered for a day; shared, unchanged, by every queue that answers lead to from there.</summary>
internal sealed record GatheredDay
{
    /// <summary>The cards that the queue was built from.</summary>
    public required IReadOnlyList<Card> Cards { get; init; }

    /// <summary>What became of each of them, in the same order.</summary>
    public required QueueVerdict[] Verdicts { get; init; }

    /// <summary>The order of showing, steps within the day apart.</summary>
    public required QueuedCard[] Main { get; init; }

    /// <summary>The place of a card in <see cref="Main"/>.</summary>
    public required Dictionary<CardId, int> Places { get; init; }

    /// <summary>The cards on a step that ends within the day.</summary>
    public required IReadOnlyList<Card> Steps { get; init; }

    /// <summary>How many cards the day's limits hold back.</summary>
    public required int Waiting { get; init; }

    /// <summary>The earliest day after today on which a card falls due, or null.</summary>
    public required StudyDay? NextDay { get; init; }

    /// <summary>The earliest instant after today at which a step ends, or null; there is one only where a clock was wrong.</summary>
    public required Instant? NextStep { get; init; }

    public required StudyDay Today { get; init; }

    /// <summary>The day's end.</summary>
    public required Instant NextRollover { get; init; }

    public required StudyCalendar Calendar { get; init; }

    public required StudyOptions Options { get; init; }

    public required TodaysReviews Done { get; init; }

    /// <summary>The limits of this day: those of reviews brought to what a spread backlog allows, or none at all.</summary>
    public required StudyLimits Limits { get; init; }

    public required DeckTree Decks { get; init; }

    /// <summary>The places that are left in the decks.</summary>
    public required DeckBudgets Budgets { get; init; }

    public static GatheredDay Of(IReadOnlyList<Card> cards, TodaysReviews done, StudyLimits limits, Instant now, StudyCalendar calendar, StudyOptions options)
    {
        var today = calendar.DayOf(now);
        var verdicts = new QueueVerdict[cards.Count];
        var decks = new DeckTree();
        var due = DueCards.Of(cards, calendar, now, options.Cram, decks, verdicts);
        var held = options.More ? limits.Lifted : Backlog.Share(limits, cards, done, today);
        var budgets = DeckBudgets.Of(decks, held, done);
        var order = options.Cram
            ? CramOrder.Of(due, decks, today, calendar, verdicts)
            : new DayGathering(due, done, held, decks, budgets, verdicts).Take(today, calendar);
        var main = SittingOrder.Of(order, due.Steps.Count, options).ToArray();
        var places = PlacesOf(main);
        LeaveOutOfSitting(cards, verdicts, places, isWhole: main.Length == order.Count);
        return new GatheredDay
        {
            Cards = cards,
            Verdicts = verdicts,
            Main = main,
            Places = places,
            Steps = due.Steps.ConvertAll(step => step.Card),
            Waiting = verdicts.Count(QueueByDeck.IsHeldBack),
            NextDay = due.NextDay,
            NextStep = due.NextStep,
            Today = today,
            NextRollover = calendar.NextRollover(now),
            Calendar = calendar,
            Options = options,
            Done = done,
            Limits = held,
            Decks = decks,
            Budgets = budgets,
        };
    }

    private static void LeaveOutOfSitting(IReadOnlyList<Card> cards, QueueVerdict[] verdicts, Dictionary<CardId, int> places, bool isWhole)
    {
        for (var i = 0; i < verdicts.Length && !isWhole; i++)
        {
            if (verdicts[i] is > QueueVerdict.Learning and <= QueueVerdict.Crammed && !places.ContainsKey(cards[i].Id))
            {
                verdicts[i] = QueueVerdict.SittingLimit;
            }
        }
    }

    private static Dictionary<CardId, int> PlacesOf(QueuedCard[] main)
    {
        var places = new Dictionary<CardId, int>(main.Length);
        for (var i = 0; i < main.Length; i++)
        {
            places.TryAdd(main[i].Card.Id, i);
        }

        return places;
    }
}
