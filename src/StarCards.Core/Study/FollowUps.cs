using StarCards.Cards;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>Puts a follow-up right behind the question that it follows where both were never rated; an interviewer asks in that order.</summary>
internal static class FollowUps
{
    /// <summary>The same cards in the same order, but for follow-ups.</summary>
    public static List<T> AfterParents<T>(IReadOnlyList<T> cards, Func<T, Card> cardOf)
    {
        if (!cards.Any(card => IsFollowUp(cardOf(card))))
        {
            return [.. cards];
        }

        var followers = Followers(cards, cardOf);
        var moved = followers.SelectMany(group => group).Select(follower => cardOf(follower).Id).ToHashSet();
        var placed = new HashSet<CardId>();
        var ordered = new List<T>(cards.Count);
        // The second pass places what the first cannot reach: questions that follow each other in a circle.
        foreach (var card in cards.Where(card => !moved.Contains(cardOf(card).Id)).Concat(cards))
        {
            Place(card);
        }

        return ordered;

        void Place(T card)
        {
            var id = cardOf(card).Id;
            if (placed.Add(id))
            {
                ordered.Add(card);
                foreach (var follower in followers[id])
                {
                    Place(follower);
                }
            }
        }
    }

    private static ILookup<CardId, T> Followers<T>(IReadOnlyList<T> cards, Func<T, Card> cardOf)
    {
        var parents = new Dictionary<(string Source, int Line), CardId>();
        foreach (var card in cards.Select(cardOf).Where(IsWholeAndNew))
        {
            parents.TryAdd((card.Note.Source, card.Note.Note.Line), card.Id);
        }

        return cards
            .Where(card => IsFollowUp(cardOf(card)) && parents.ContainsKey(ParentOf(cardOf(card))))
            .ToLookup(card => parents[ParentOf(cardOf(card))]);
    }

    private static (string Source, int Line) ParentOf(Card card) => (card.Note.Source, card.Note.Note.FollowUpOf!.Line);

    private static bool IsFollowUp(Card card) => card.Note.Note.FollowUpOf is not null && IsWholeAndNew(card);

    private static bool IsWholeAndNew(Card card) => card.Progress.State.Phase == Phase.New && card.Id.Face.Part() is null;
}
