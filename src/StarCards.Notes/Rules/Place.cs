namespace StarCards.Notes.Rules;

/// <summary>What a heading or a label says of what stands below it.</summary>
internal enum Place
{
    Anywhere,

    /// <summary>The title speaks of questions or stories.</summary>
    Questions,

    Frameworks,

    /// <summary>What she wants to ask them.</summary>
    AskThem,

    /// <summary>How stories are told, not a story.</summary>
    Explanation,

    /// <summary>Which story fits which theme.</summary>
    Map,

    Noise,
}
