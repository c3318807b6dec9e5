using StarCards.Notes.Files;

namespace StarCards.Cli.Editing;

/// <summary>Lines of a story that go below a question.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The one-based line below which they go.</param>
/// <param name="Content">What the file holds now.</param>
/// <param name="Lines">The lines.</param>
internal sealed record StoryBelow(string Path, int Line, byte[] Content, IReadOnlyList<string> Lines) : DraftSkeleton(Path, Line)
{
    public override void Show(TextWriter output, Surroundings around)
    {
        output.WriteLine($"below {Place(around)}");
        foreach (var line in Lines)
        {
            output.WriteLine($"+{line}");
        }
    }

    public override void Write() => LineInsertion.After(Path, Content, Line, Lines);
}
