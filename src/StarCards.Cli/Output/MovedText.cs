namespace StarCards.Cli.Output;

/// <summary>How many cards come back at another time after something changed.</summary>
internal static class MovedText
{
    /// <param name="moved">How many; null where none can.</param>
    public static string Of(int? moved) => moved switch
    {
        null => "",
        0 => "; no due day moved",
        1 => "; the due day of 1 card moved",
        _ => FormattableString.Invariant($"; the due days of {moved} cards moved"),
    };
}
