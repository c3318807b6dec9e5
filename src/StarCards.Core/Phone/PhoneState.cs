using StarCards.Scheduling;

namespace StarCards.Phone;

/// <summary>Compares the schedule of a card here with the one in Anki, as far as Anki keeps it.</summary>
public static class PhoneState
{
    private const double HalfThousandth = 0.0005;

    /// <summary>True where both would ask for the card at the same time and go on from there alike.</summary>
    /// <param name="phone">The state in Anki; it need not know a memory state that is known here.</param>
    /// <param name="here">The state here.</param>
    public static bool IsSame(CardState phone, CardState here) =>
        phone.Phase == here.Phase
        && phone.Reps == here.Reps
        && phone.Lapses == here.Lapses
        && (phone.Phase == Phase.New || IsSameSchedule(phone, here));

    private static bool IsSameSchedule(CardState phone, CardState here) =>
        IsSameDue(phone.Due, here.Due)
        && phone.IntervalDays == here.IntervalDays
        && Math.Abs(phone.Ease - here.Ease) < HalfThousandth
        && (phone.Phase == Phase.Review || phone.StepsLeft == here.StepsLeft)
        && (phone.Memory is null || phone.Memory == here.Memory);

    // Anki keeps the end of a step to the second.
    private static bool IsSameDue(Due? phone, Due? here) => (phone, here) switch
    {
        (DueAt one, DueAt other) => one.Instant.UnixSeconds == other.Instant.UnixSeconds,
        _ => phone == here,
    };
}
