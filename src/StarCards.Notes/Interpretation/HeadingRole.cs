namespace StarCards.Notes.Interpretation;

/// <summary>What a heading is.</summary>
internal enum HeadingRole
{
    Section,
    Prompt,
    Framework,
    Frameworks,
    AskThem,
    Noise,
    Struck,
}
