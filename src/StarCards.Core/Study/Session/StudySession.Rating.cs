using System.Collections.Immutable;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study.Screen;

namespace StarCards.Study.Session;

/// <summary>What leads to rows in the log: ratings and marks.</summary>
public sealed partial record StudySession
{
    /// <summary>The state that a rating of the card in hand would lead to at a moment; null without a card or in practice.</summary>
    public CardState? Preview(Rating rating, Moment moment) => Hand is null || Setting.IsPractice
        ? null
        : Decision.After(Hand.Card.Progress.State, Hand.Outcomes[rating], moment.Now, Setting.Calendar, FuzzOf(Hand.Card));

    private SessionStep RateCard(Rating rating, Moment moment)
    {
        var hand = Hand!;
        var answer = new RatedAnswer(rating, hand.Timer.MillisecondsAt(moment))
        {
            PartMilliseconds = hand.Timer.PartMilliseconds,
            Missed = hand.MissedInOrder,
            Confidence = hand.Confidence,
        };
        return Setting.IsPractice ? Practise(hand.Card, answer, moment) : Review(hand, answer, moment);
    }

    private SessionStep Review(CardInHand hand, RatedAnswer answer, Moment moment)
    {
        var card = hand.Card;
        var rated = CardRating.Of(card, answer, Setting.Scheduler, FuzzOf(card), Setting.Calendar, moment.Now, Setting.SuspendsLeeches);
        var queue = Queue.Answered(card.Id, card.Progress with { State = rated.After, BuriedOn = null }, moment.Now);
        var wait = WaitText.Until(rated.After, Setting.Calendar.DayOf(moment.Now));
        var next = this with
        {
            Queue = rated.IsLeech && Setting.SuspendsLeeches ? queue.Without(card.Id) : queue,
            Answered = Answered.Add(new AnsweredCard(card, answer, rated.After)),
            Notice = $"{answer.Rating.Word()}: {wait}{(rated.IsLeech ? " (leech: it keeps being forgotten)" : string.Empty)}",
        };
        return Turn(next, rated.Facts, card.Id, answer.Rating.Word(), moment);
    }

    private SessionStep Practise(Card card, RatedAnswer answer, Moment moment)
    {
        var next = this with
        {
            Queue = answer.Rating.IsPass() ? Queue.Without(card.Id) : Queue.Postponed(card.Id),
            Answered = Answered.Add(new AnsweredCard(card, answer, null)),
            Notice = $"{answer.Rating.Word()}: practice, no schedule was changed",
        };
        return Turn(next, [new Practised(answer)], card.Id, answer.Rating.Word(), moment);
    }

    private SessionStep PutAside(LoggedFact fact, string what, Moment moment)
    {
        var card = Hand!.Card.Id;
        return Turn(this with { Queue = Queue.Without(card), Notice = what }, [fact], card, what, moment);
    }

    private SessionStep Flag(int flag, Moment moment)
    {
        if (flag is < 0 or > 7)
        {
            return new SessionStep(this with { Notice = "flags go from 0 (none) to 7" }, []);
        }

        var hand = Hand!;
        var flagged = hand with { Card = hand.Card with { Progress = hand.Card.Progress with { Flag = flag } } };
        var what = flag == 0 ? "flag taken away" : FormattableString.Invariant($"flag {flag}");
        return Turn(this with { Hand = flagged, Notice = what }, [new Flagged(flag)], hand.Card.Id, what, moment, keepsHand: true);
    }

    private SessionStep Turn(StudySession next, IReadOnlyList<LoggedFact> facts, CardId card, string what, Moment moment, bool keepsHand = false)
    {
        ImmutableArray<LogEvent> events = [.. facts.Select(fact => Event(fact, moment, card))];
        var before = this with { Hand = Hand! with { Timer = Hand.Timer.PausedAt(moment) } };
        var after = keepsHand ? next : next.Draw(moment);
        return new SessionStep(after with { Done = Done.Push(new SessionTurn(before, after, events, what) { KeepsHand = keepsHand }), Undone = [] }, events);
    }
}
