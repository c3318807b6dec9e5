namespace StarCards.Cli.Editing;

/// <summary>A row of a table whose columns are the parts of a story, or none of whose cells takes one: there is nothing to insert.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The one-based line of the row.</param>
/// <param name="Titles">The titles of the columns.</param>
internal sealed record CellsToFill(string Path, int Line, IReadOnlyList<string> Titles) : DraftSkeleton(Path, Line)
{
    public override bool IsToWrite => false;

    public override void Show(TextWriter output, Surroundings around) =>
        output.WriteLine($"{Place(around)} is a row of a table, so nothing goes below it; its cells: {string.Join(", ", Titles.Skip(1))}");

    public override void Write()
    {
    }
}
