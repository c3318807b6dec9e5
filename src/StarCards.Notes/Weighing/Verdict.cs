namespace StarCards.Notes.Weighing;

/// <summary>What the signs of a line, of its neighbours and of its file say together.</summary>
internal enum Verdict
{
    /// <summary>Nothing is said: a table, a fence, a rule.</summary>
    None,

    /// <summary>A card begins here.</summary>
    Prompt,

    /// <summary>No card begins here.</summary>
    Silent,
}
