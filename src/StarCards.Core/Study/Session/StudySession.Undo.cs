using System.Collections.Immutable;
using StarCards.Reviews;

namespace StarCards.Study.Session;

/// <summary>Undo and redo: the log gets a retraction, the session goes back to what it was.</summary>
public sealed partial record StudySession
{
    /// <summary>The session with its last events as the log took them (an instant may have been moved).</summary>
    public StudySession AsLogged(IReadOnlyList<LogEvent> logged) => logged is not [var first, ..]
        ? this
        : first.What switch
        {
            Retracted { Target.Kind: EventKind.Retract } => this,
            Retracted => this with { Undone = Undone.Pop().Push(Undone.Peek() with { Retractions = [.. logged] }) },
            _ => this with { Done = Done.Pop().Push(Done.Peek() with { Logged = [.. logged] }) },
        };

    /// <summary>The session after the log undid or redid something that was logged before the session began.</summary>
    /// <param name="change">What it did; null where there was nothing.</param>
    /// <param name="isUndo">Undo or redo.</param>
    /// <param name="moment">When.</param>
    public StudySession WithEarlier(EarlierChange? change, bool isUndo, Moment moment)
    {
        if (change is null)
        {
            return this with { Notice = isUndo ? "nothing to undo" : "nothing to redo" };
        }

        var reread = this with { Queue = change.Queue };
        var drawn = change.Card is { } card ? reread with { Hand = HandOf(card, moment) } : reread.Draw(moment);
        return drawn with { Notice = $"{(isUndo ? "undone" : "redone")}: {change.What}" };
    }

    private SessionStep UndoLast(Moment moment)
    {
        if (Done.IsEmpty)
        {
            return new SessionStep(this, [], SessionWish.UndoEarlier);
        }

        var turn = Done.Peek();
        var retractions = Retract(turn.Logged, moment);
        var next = turn.Before with
        {
            Hand = turn.KeepsHand ? Hand! with { Card = turn.Before.Hand!.Card } : Resumed(turn.Before.Hand!, moment),
            Notice = $"undone: {turn.What}",
            Undone = Undone.Push(turn with { Retractions = retractions }),
        };
        return new SessionStep(next, retractions);
    }

    private SessionStep RedoLast(Moment moment)
    {
        if (Undone.IsEmpty)
        {
            return new SessionStep(this, [], Done.IsEmpty ? SessionWish.RedoEarlier : SessionWish.None);
        }

        var turn = Undone.Peek();
        var after = turn.After.Hand;
        var next = turn.After with
        {
            Hand = turn.KeepsHand ? Hand! with { Card = after!.Card } : after is null ? null : after with { Timer = SpeakingTimer.Started(moment) },
            Notice = $"redone: {turn.What}",
            Done = Done.Push(turn),
            Undone = Undone.Pop(),
        };
        return new SessionStep(next, Retract(turn.Retractions, moment));
    }

    private static CardInHand Resumed(CardInHand hand, Moment moment) =>
        hand.IsPausedByHer ? hand : hand with { Timer = hand.Timer.ResumedAt(moment) };

    private ImmutableArray<LogEvent> Retract(ImmutableArray<LogEvent> logged, Moment moment) =>
        [.. logged.Reverse().Select(target => Event(new Retracted(target.Id), moment, target.Card))];
}
