namespace StarCards.Notes.Lines;

/// <summary>What the Markdown parser knows of a line that its own text does not tell.</summary>
internal enum RowFact
{
    Text,
    FrontMatter,
    Fence,
    Script,
    Underline,
}
