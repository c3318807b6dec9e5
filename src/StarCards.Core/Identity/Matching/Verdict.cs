namespace StarCards.Identity.Matching;

/// <summary>What evidence is worth.</summary>
internal enum Verdict
{
    /// <summary>Two notes.</summary>
    Different,

    /// <summary>Maybe one note; only the owner can tell.</summary>
    Ask,

    /// <summary>One note.</summary>
    Same,
}
