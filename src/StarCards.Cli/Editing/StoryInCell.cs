using StarCards.Cards;
using StarCards.Notes;
using StarCards.Notes.Files;
using StarCards.Reading;

namespace StarCards.Cli.Editing;

/// <summary>A story that goes into a cell of the row that a question is.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The one-based line of the row.</param>
/// <param name="Content">What the file holds now.</param>
/// <param name="Row">The row as it is.</param>
/// <param name="Insertion">What goes where.</param>
internal sealed record StoryInCell(string Path, int Line, byte[] Content, string Row, CellInsertion Insertion) : DraftSkeleton(Path, Line)
{
    /// <summary>The first cell in which a story would be read as one; null where there is none.</summary>
    public static StoryInCell? For(TableRow row, Note question, DraftPlace file)
    {
        var style = CellStyle.For(row, question.Line, file.Reading);
        return row.Places(style.Filled).Zip(row.Places(style.Empty))
            .Where(place => IsStory(place.First.Into(row.Text), question, file))
            .Select(place => new StoryInCell(file.Path, question.Line, file.Content, row.Text, place.Second))
            .FirstOrDefault();
    }

    public override void Show(TextWriter output, Surroundings around)
    {
        output.WriteLine($"in {Place(around)}");
        output.WriteLine($"-{Row}");
        output.WriteLine($"+{Insertion.Into(Row)}");
    }

    public override void Write() => LineInsertion.Within(Path, Content, Line, Insertion.At, Insertion.Text);

    /// <summary>Whoever reads the notes knows best which cell takes a story: one is written there, and read.</summary>
    private static bool IsStory(string row, Note question, DraftPlace file)
    {
        var written = string.Join('\n', file.Lines.Select((line, at) => at == question.Line - 1 ? row : line));
        return NoteReader.Read(new SourceText(file.Path, written)).Notes
            .Any(note => note.Line == question.Line && note.Prompt == question.Prompt && CellStyle.IsWhole(note));
    }
}
