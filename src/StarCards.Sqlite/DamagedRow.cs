namespace StarCards.Sqlite;

/// <summary>A row of the log that cannot be read. It stays where it is, and is passed over.</summary>
/// <param name="UnixMilliseconds">Its instant.</param>
/// <param name="Card">Its card as it stands there.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Problem">What is wrong with it (<c>rating 7 is outside 1 to 4</c>).</param>
public sealed record DamagedRow(long UnixMilliseconds, string Card, string Kind, string Problem)
{
    /// <summary>One line for people: what, where, and what to do.</summary>
    public string Sentence
    {
        get
        {
            var instant = new Reviews.Instant(UnixMilliseconds);
            var at = instant.IsOfCalendar ? instant.ToString() : FormattableString.Invariant($"{UnixMilliseconds} ms");
            return $"the {Kind} of {(Card.Length == 0 ? "the collection" : Card)} at {at} is passed over: {Problem}; 'starcards restore' lists the copies of the database from before";
        }
    }
}
