namespace StarCards.Reviews;

/// <summary>Where an event was made.</summary>
public enum Origin
{
    /// <summary>At the review screen.</summary>
    Terminal,

    /// <summary>In a plain session of lines.</summary>
    Plain,

    /// <summary>By a command.</summary>
    Cli,

    /// <summary>In Anki, on a phone or a desktop, and brought home.</summary>
    Phone,

    /// <summary>Taken over with a card that had a history elsewhere.</summary>
    Adopted,
}
