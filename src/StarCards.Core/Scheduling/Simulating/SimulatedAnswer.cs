namespace StarCards.Scheduling.Simulating;

/// <summary>One answer in a card's imagined life.</summary>
/// <param name="Rating">1 to 4, for <c>sm2-classic</c> a grade of the paper, 0 to 5.</param>
/// <param name="DaysLate">Days after its due day on which a review card is answered; negative where it is early.</param>
public readonly record struct SimulatedAnswer(int Rating, long DaysLate);
