namespace StarCards.Scheduling.Predicting;

/// <summary>Follows one card and says what it expects before each review.</summary>
internal interface IRecallPredictor
{
    /// <summary>The chance of recall so many days after the last rating.</summary>
    double Recall(int elapsedDays);

    /// <summary>Takes in the next rating.</summary>
    void Learn(RatedDay rated, int elapsedDays);
}
