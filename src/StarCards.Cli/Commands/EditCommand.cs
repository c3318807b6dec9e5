using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Editing;
using StarCards.Cli.Refreshing;

namespace StarCards.Cli.Commands;

/// <summary>Opens a note in the owner's editor and reads its file again.</summary>
internal sealed class EditCommand : StarCardsCommand
{
    private readonly Argument<string> _id = new("id") { Description = "A note id or the beginning of one" };

    private readonly Option<bool> _draft = new("--draft") { Description = "First insert an empty S/T/A/R below the question, or into its cell of a table, after showing it" };

    private readonly Option<bool> _yes = new("--yes") { Description = "With --draft: insert without asking" };

    public EditCommand(Surroundings around)
        : base(
            around,
            "edit",
            "Open a question in $VISUAL or $EDITOR, at its line, and read it again",
            "edit 83cz",
            "edit 83cz --draft    # with an empty story to fill in")
    {
        Add(_id);
        Add(_draft);
        Add(_yes);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var id = run.Value(_id)!;
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var note = collection.Cards.FindNote(slash < 0 ? id : id[..slash]);
        if (run.Value(_draft) && !InsertDraft(DraftSkeleton.For(note), run))
        {
            return ExitCode.Done;
        }

        Editor.Open(note.Source, note.Note.Line, run.Around);
        RefreshCommand.Write(Refresh.Run(collection, run), run);
        return ExitCode.Done;
    }

    private bool InsertDraft(DraftSkeleton skeleton, CommandRun run)
    {
        skeleton.Show(run.Error, run.Around);
        if (!skeleton.IsToWrite)
        {
            return true;
        }

        if (!run.Value(_yes))
        {
            run.Error.Write("write this into your file? [y/N] ");
            if (run.Around.In.ReadLine()?.Trim() is not ("y" or "Y" or "yes"))
            {
                run.Error.WriteLine("starcards: nothing was written");
                return false;
            }
        }

        skeleton.Write();
        return true;
    }
}
