namespace StarCards.Sqlite.Log;

/// <summary>What is thrown where a column holds what it cannot; the message says what, for <see cref="DamagedRow.Problem"/>.</summary>
internal static class DamagedValue
{
    /// <summary>A column whose text is none of its values.</summary>
    public static FormatException Of(string column, string text) => new($"{column} '{text}' is none");
}
