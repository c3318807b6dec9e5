using StarCards.Cards;
using StarCards.Notes;
using StarCards.Notes.Files;
using StarCards.Reading;

namespace StarCards.Cli.Editing;

/// <summary>An empty story to be written below a question, shown before anything is written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Content">What the file holds now.</param>
/// <param name="After">The one-based line below which the lines go.</param>
/// <param name="Lines">The lines.</param>
internal sealed record DraftSkeleton(string Path, byte[] Content, int After, IReadOnlyList<string> Lines)
{
    /// <summary>The skeleton for a note.</summary>
    /// <exception cref="UserException">The note is no question without a story, or is not where it was read.</exception>
    public static DraftSkeleton For(IdentifiedNote known)
    {
        var content = File.ReadAllBytes(known.Source);
        var text = SourceBytes.Decode(known.Source, content);
        var reading = NoteReader.Read(text);
        var note = reading.Notes.FirstOrDefault(read => read.Line == known.Note.Line && read.Prompt == known.Note.Prompt)
            ?? throw new UserException($"{known.Source}:{known.Note.Line} reads differently by now; 'starcards refresh' and try again");
        if (note.Kind != NoteKind.Question || !note.IsDraft || SkeletonStyle.HasLabels(note, reading))
        {
            throw new UserException($"{known.Id} has a story or its labels already; 'starcards edit {known.Id}' opens it");
        }

        string[] lines = text.Text.ReplaceLineEndings("\n").Split('\n');
        if (TableRow.At(lines, note.Line) is { } row)
        {
            return new DraftSkeleton(known.Source, content, note.Line, []) { Row = row };
        }

        var style = SkeletonStyle.For(note, reading, lines);
        return new DraftSkeleton(known.Source, content, Math.Max(note.Line, note.LastLine), [.. style.LinesBelow(lines[note.Line - 1])]);
    }

    /// <summary>The row that the question is, where nothing can be inserted below it; otherwise null.</summary>
    public TableRow? Row { get; private init; }

    /// <summary>Shows what would be written, and where.</summary>
    public void Show(TextWriter output, Surroundings around)
    {
        if (Row is not null)
        {
            output.WriteLine(FormattableString.Invariant($"{Refreshing.ShownPaths.ShownPath(around, Path)}:{After} is a row of a table, so nothing goes below it; its cells: {string.Join(", ", Row.Columns)}"));
            return;
        }

        output.WriteLine(FormattableString.Invariant($"below {Refreshing.ShownPaths.ShownPath(around, Path)}:{After}"));
        foreach (var line in Lines)
        {
            output.WriteLine($"+{line}");
        }
    }

    /// <summary>Writes it, unless the file was changed since it was shown.</summary>
    public void Write() => LineInsertion.After(Path, Content, After, Lines);
}
