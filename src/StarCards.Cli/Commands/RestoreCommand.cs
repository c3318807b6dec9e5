using System.CommandLine;
using StarCards.Cli.Json;
using StarCards.Sqlite;

namespace StarCards.Cli.Commands;

/// <summary>Puts a backup in the place of the database; what it replaces is kept.</summary>
internal sealed class RestoreCommand : StarCardsCommand
{
    private readonly Argument<string?> _file = new("file")
    {
        Description = "The backup, or the name of one of the program's own copies; without it those are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public RestoreCommand(Surroundings around)
        : base(
            around,
            "restore",
            "Put a backup in the place of the database; what it replaces is kept",
            "restore                       # which copies there are",
            "restore daily-2026-11-23.db",
            "restore ~/Dropbox/starcards.db",
            "restore daily-2026-11-23.db --json   # {\"restored\":\"…\",\"kept\":\"…\"}")
    {
        Add(_file);
    }

    protected override int Run(CommandRun run)
    {
        var backups = CollectionFile.BackupsOf(run.DatabasePath);
        if (run.Value(_file) is not { } file)
        {
            return List(run, backups);
        }

        var backup = run.Around.FullPath(file);
        if (!File.Exists(backup) && File.Exists(Path.Combine(backups, file)))
        {
            backup = Path.Combine(backups, file);
        }

        var kept = CollectionFile.Restore(run.DatabasePath, backup, run.Now);
        if (run.IsJson)
        {
            run.Out.WriteJson(new RestoreJson(backup, kept), CareJsonContext.Readable.RestoreJson);
        }
        else
        {
            run.Out.WriteLine($"{run.DatabasePath} is {backup} again{(kept is null ? "" : $"; what it replaced is kept as {kept}")}");
        }

        return ExitCode.Done;
    }

    private static int List(CommandRun run, string backups)
    {
        var names = Directory.Exists(backups)
            ? Directory.EnumerateFiles(backups, "*.db").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList()
            : [];
        if (run.IsJson)
        {
            run.Out.WriteJson(new BackupListJson(backups, names), CareJsonContext.Readable.BackupListJson);
            return ExitCode.Done;
        }

        run.Error.WriteLine(names.Count == 0 ? $"there are no copies in {backups} yet" : $"copies in {backups}:");
        foreach (var name in names)
        {
            run.Out.WriteLine(name);
        }

        return ExitCode.Done;
    }
}
