namespace StarCards.Anki.Connect;

/// <summary>Anki did not do what it was asked, and said why.</summary>
public sealed class AnkiConnectException : Exception
{
    /// <summary>A refusal without words; there for the convention only.</summary>
    public AnkiConnectException()
        : this("", "no reason given")
    {
    }

    /// <summary>A refusal in words.</summary>
    public AnkiConnectException(string message)
        : this("", message)
    {
    }

    /// <summary>The same, with what caused it.</summary>
    public AnkiConnectException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The refusal of one call.</summary>
    /// <param name="action">The action that was called.</param>
    /// <param name="error">Anki's words.</param>
    public AnkiConnectException(string action, string error)
        : base($"{action}: {error}") => Error = error;

    /// <summary>Anki's words.</summary>
    public string Error { get; } = "";

    /// <summary>True where a review's number is taken already.</summary>
    public bool IsTakenNumber => Error.Contains("UNIQUE constraint failed", StringComparison.Ordinal);
}
