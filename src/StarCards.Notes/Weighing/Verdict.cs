namespace StarCards.Notes.Weighing;

/// <summary>What the signs of a line, of its neighbours and of its file say together, where they say it clearly.</summary>
internal enum Verdict
{
    /// <summary>The rules decide.</summary>
    None,

    /// <summary>A card begins here.</summary>
    Prompt,

    /// <summary>No card begins here.</summary>
    Silent,
}
