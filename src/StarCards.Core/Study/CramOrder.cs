using StarCards.Reviews;

namespace StarCards.Study;

/// <summary>Every card for a session of practice: first those that are closest to being forgotten, then what was never rated, drafts last.</summary>
internal static class CramOrder
{
    public static List<QueuedCard> Of(DueCards due, DeckTree decks, StudyDay today, StudyCalendar calendar, QueueVerdict[] verdicts)
    {
        var rated = ReviewOrder.MostOverdueFirst([.. due.Reviews, .. due.LongSteps], today, calendar);
        foreach (var card in rated.Concat(due.New).Concat(due.Drafts))
        {
            verdicts[card.Index] = QueueVerdict.Crammed;
        }

        return
        [
            .. rated.Select(card => new QueuedCard(card.Card, QueuedAs.Review)),
            .. NewOrder.Sort(due.New, decks).Select(card => new QueuedCard(card.Card, QueuedAs.New)),
            .. NewOrder.Sort(due.Drafts, decks).Select(card => new QueuedCard(card.Card, QueuedAs.Draft)),
        ];
    }
}
