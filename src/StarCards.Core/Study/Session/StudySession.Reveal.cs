namespace StarCards.Study.Session;

/// <summary>What happens to the card in hand before it is rated: nothing of it is logged.</summary>
public sealed partial record StudySession
{
    private StudySession InHand(SessionMessage message, CardInHand hand, Moment moment) => message switch
    {
        RevealNext or Advance => this with { Hand = OpenNext(hand, moment) },
        RevealAll => this with { Hand = OpenAll(hand, moment) },
        ToggleMissed missed => ToggleMiss(missed.Part ?? hand.JustOpened?.Name, hand),
        SetConfidence set => SetConfidenceOf(hand, set.Confidence),
        ToggleHints when hand.Card.Note.Note.Hints.Count == 0 => this with { Notice = "no hints for this one" },
        ToggleHints => this with { Hand = hand with { ShowsHints = !hand.ShowsHints } },
        OpenOtherStory => OpenOther(hand),
        TogglePause => this with { Hand = Pause(hand, !hand.IsPausedByHer, moment) },
        StepAway => this with { Hand = hand with { Timer = hand.Timer.PausedAt(moment) } },
        StepBack when !hand.IsPausedByHer => this with { Hand = hand with { Timer = hand.Timer.ResumedAt(moment) } },
        _ => this,
    };

    private static CardInHand OpenNext(CardInHand hand, Moment moment)
    {
        if (hand.IsAllOpen)
        {
            return hand;
        }

        var open = hand.Open + 1;
        return hand with { Open = open, Timer = hand.Timer.OpenedAt(hand.Parts[open - 1].Name, open == hand.Parts.Count, moment) };
    }

    private static CardInHand OpenAll(CardInHand hand, Moment moment) => hand.IsAllOpen
        ? hand
        : hand.Open == hand.Parts.Count - 1
            ? OpenNext(hand, moment)
            : hand with { Open = hand.Parts.Count, Timer = hand.Timer.OpenedAllAt(moment) };

    private StudySession ToggleMiss(string? part, CardInHand hand)
    {
        if (part is null)
        {
            return this with { Notice = hand.Open == 0 ? "open a part first" : "what was opened last is no part" };
        }

        if (hand.Parts.All(known => known.Name != part))
        {
            return this with { Notice = hand.Card.IsDraft ? "a draft has no parts yet" : $"there is no {part} here" };
        }

        return this with { Hand = hand with { Missed = hand.Missed.SymmetricExcept([part]) } };
    }

    private StudySession SetConfidenceOf(CardInHand hand, int confidence) =>
        hand.Open > 0 ? this with { Notice = "confidence is given before the first part opens" }
        : confidence is < 1 or > 4 ? this with { Notice = "confidence goes from 1 (no idea) to 4 (sure)" }
        : this with { Hand = hand with { Confidence = confidence } };

    private StudySession OpenOther(CardInHand hand) =>
        hand.OtherStories.Count == 0 ? this with { Notice = "there is no other story" }
        : !hand.IsAllOpen ? this with { Notice = "open the first story first" }
        : this with { Hand = hand with { OtherStoriesOpen = (hand.OtherStoriesOpen + 1) % (hand.OtherStories.Count + 1) } };

    private static CardInHand Pause(CardInHand hand, bool pause, Moment moment) => hand with
    {
        IsPausedByHer = pause,
        Timer = pause ? hand.Timer.PausedAt(moment) : hand.Timer.ResumedAt(moment),
    };
}
