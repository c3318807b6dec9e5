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

    /// <summary>What a candidate did, is or wants: an interviewer asks.</summary>
    Her = 16,

    /// <summary>The company, the post and the days there: a candidate asks.</summary>
    Them = 32,
}
