namespace StarCards;

/// <summary>The one exception that a user may meet: the world, or what she typed, is not as it has to be.</summary>
/// <remarks>Printed as one line, <c>starcards: what is wrong; what to do</c>, with exit code 2.</remarks>
public sealed class UserException : Exception
{
    /// <summary>An error without words; there for the convention only.</summary>
    public UserException()
        : this("something is wrong")
    {
    }

    /// <summary>An error in one line: what is wrong, where, and what to do.</summary>
    public UserException(string message)
        : base(message)
    {
    }

    /// <summary>The same, with what caused it.</summary>
    public UserException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
