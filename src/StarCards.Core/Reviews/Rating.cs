namespace StarCards.Reviews;

/// <summary>How well a card was recalled. The numeric value is the key, the log's number and Anki's button.</summary>
public enum Rating
{
    /// <summary>Not recalled.</summary>
    Again = 1,

    /// <summary>Recalled with effort.</summary>
    Hard = 2,

    /// <summary>Recalled.</summary>
    Good = 3,

    /// <summary>Recalled without effort.</summary>
    Easy = 4,
}
