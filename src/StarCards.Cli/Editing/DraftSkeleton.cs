using StarCards.Cards;

namespace StarCards.Cli.Editing;

/// <summary>An empty story to be written to a question, shown before anything is written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The one-based line of the question, or the last one that belongs to it.</param>
internal abstract record DraftSkeleton(string Path, int Line)
{
    /// <summary>False where the cells to fill are there already.</summary>
    public virtual bool IsToWrite => true;

    /// <summary>The skeleton for a note.</summary>
    /// <exception cref="UserException">The note is no question without a story, or is not where it was read.</exception>
    public static DraftSkeleton For(IdentifiedNote known)
    {
        var file = DraftPlace.Read(known.Source);
        var note = file.Reading.Notes.FirstOrDefault(read => read.Line == known.Note.Line && read.Prompt == known.Note.Prompt)
            ?? throw new UserException($"{known.Source}:{known.Note.Line} reads differently by now; 'starcards refresh' and try again");
        var row = TableRow.At(file.Lines, note.Line);
        var hasLabels = SkeletonStyle.HasLabels(note, file.Reading) || row is not null && TableRow.CellsOf(row.Text).Any(cell => CellStyle.Of(cell) is not null);
        if (note.Kind != NoteKind.Question || !note.IsDraft || hasLabels)
        {
            throw new UserException($"{known.Id} has a story or its labels already; 'starcards edit {known.Id}' opens it");
        }

        if (row is not null)
        {
            return StoryInCell.For(row, note, file) ?? (DraftSkeleton)new CellsToFill(known.Source, note.Line, row.Titles);
        }

        var style = SkeletonStyle.For(note, file.Reading, file.Lines);
        return new StoryBelow(known.Source, Math.Max(note.Line, note.LastLine), file.Content, [.. style.LinesBelow(file.Lines[note.Line - 1])]);
    }

    /// <summary>Shows what would be written, and where.</summary>
    public abstract void Show(TextWriter output, Surroundings around);

    /// <summary>Writes it, unless the file was changed since it was shown.</summary>
    public abstract void Write();

    protected string Place(Surroundings around) => FormattableString.Invariant($"{Refreshing.ShownPaths.ShownPath(around, Path)}:{Line}");
}
