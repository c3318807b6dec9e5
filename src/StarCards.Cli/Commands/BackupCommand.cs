using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;

namespace StarCards.Cli.Commands;

/// <summary>Writes a copy of the database as it is now, whoever else has it open.</summary>
internal sealed class BackupCommand : StarCardsCommand
{
    private readonly Argument<string?> _file = new("file")
    {
        Description = "Where to; among the program's own copies otherwise. An older backup of that name is replaced",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public BackupCommand(Surroundings around)
        : base(
            around,
            "backup",
            "Copy the database; the program itself does so before the first change of a day and keeps a week of copies",
            "backup",
            "backup ~/Dropbox/starcards.db",
            "backup --json   # {\"backup\":\"…\"}")
    {
        Add(_file);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var target = run.Value(_file) is { } file ? run.Around.FullPath(file) : null;
        var copy = collection.File.BackUp(target, run.Now);
        if (run.IsJson)
        {
            run.Out.WriteJson(new BackupJson(copy), CareJsonContext.Readable.BackupJson);
        }
        else
        {
            run.Out.WriteLine($"copied to {copy}");
        }

        return ExitCode.Done;
    }
}
