namespace StarCards.Cli.Editing;

/// <summary>A text that goes into a line.</summary>
/// <param name="At">Before this character of the line, counted from 0.</param>
/// <param name="Text">The text.</param>
internal readonly record struct CellInsertion(int At, string Text)
{
    public string Into(string line) => line.Insert(At, Text);
}
