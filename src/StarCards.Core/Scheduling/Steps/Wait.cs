namespace StarCards.Scheduling.Steps;

/// <summary>What a card waits for where no step is left: an interval of days, or a delay within the day (FSRS without steps).</summary>
/// <param name="Days">The interval in days.</param>
/// <param name="Seconds">The delay of a card that stays in learning or relearning, or null for one that waits for days.</param>
internal readonly record struct Wait(long Days, long? Seconds = null);
