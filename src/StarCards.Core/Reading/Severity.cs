namespace StarCards.Reading;

/// <summary>How much a diagnostic asks of the owner.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Info,

    /// <summary>Probably not what she meant; the card is made all the same.</summary>
    Warning,

    /// <summary>Something could not be read as it stands.</summary>
    Error,
}
