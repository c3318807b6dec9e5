using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Log;

/// <summary>Puts an event at an instant: where it had to give way to another, the instant of its rating moves along.</summary>
internal static class EventPlacement
{
    public static LogEvent At(LogEvent made, Instant instant)
    {
        if (made.Card != TargetCard(made))
        {
            throw new ArgumentException($"A retraction is of the card of its target, not of '{made.Card}'.", nameof(made));
        }

        return made.At == instant
            ? made
            : made with
            {
                At = instant,
                What = made.What is Reviewed reviewed ? reviewed with { After = Moved(reviewed.After, made.At, instant) } : made.What,
            };
    }

    private static Cards.CardId? TargetCard(LogEvent made) => made.What is Retracted retracted ? retracted.Target.Card : made.Card;

    private static CardState Moved(CardState after, Instant from, Instant to) =>
        after.LastReviewAt == from ? after with { LastReviewAt = to } : after;
}
