namespace StarCards.Cards;

/// <summary>The four parts of a STAR story, in the order in which they are told.</summary>
public enum StarPart
{
    /// <summary>Where and when; also the context of CAR, SOAR and SBI.</summary>
    Situation,

    /// <summary>What was to be done; also the obstacle of SOAR.</summary>
    Task,

    /// <summary>What she did herself; also the behaviour of SBI.</summary>
    Action,

    /// <summary>How it ended, at best with a number; also the impact of SBI.</summary>
    Result,
}
