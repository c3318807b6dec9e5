namespace StarCards.Notes.Words;

/// <summary>Of whom a text speaks.</summary>
[Flags]
internal enum Persons
{
    None = 0,

    /// <summary>The teller herself.</summary>
    I = 1,

    /// <summary>She and her group.</summary>
    We = 2,

    /// <summary>The candidate, addressed.</summary>
    You = 4,

    /// <summary>A guide's reader, and those of whom guides speak.</summary>
    Reader = 8,
}
