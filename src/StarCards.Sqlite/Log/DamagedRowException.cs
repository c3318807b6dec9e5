namespace StarCards.Sqlite.Log;

/// <summary>A row of the log holds what it cannot; the message says what, for <see cref="DamagedRow.Problem"/>.</summary>
internal sealed class DamagedRowException(string message) : Exception(message)
{
    /// <summary>A column whose text is none of its values.</summary>
    public static DamagedRowException Of(string column, string text) => new($"{column} '{text}' is none");
}
