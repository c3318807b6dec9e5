using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Sqlite.Doctor;

namespace StarCards.Cli.Commands;

/// <summary>Examines the database: the file, the guards of the log, the stored schedules against the log.</summary>
internal sealed class DoctorCommand : StarCardsCommand
{
    private readonly Option<bool> _fix = new("--fix") { Description = "Put right what can be without losing anything" };

    public DoctorCommand(Surroundings around)
        : base(
            around,
            "doctor",
            "Examine the database; exit code 1 where something is found and left",
            "doctor",
            "doctor --fix",
            "doctor --json   # {\"findings\":[{\"what\":\"…\",\"canBeMended\":true}],\"mended\":0}")
    {
        Add(_fix);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var found = collection.File.Examine();
        var left = found;
        if (run.Value(_fix) && found.Any(finding => finding.CanBeMended))
        {
            collection.File.Mend();
            left = collection.File.Examine();
        }

        Write(run, found, left);
        return left.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }

    private static void Write(CommandRun run, IReadOnlyList<Finding> found, IReadOnlyList<Finding> left)
    {
        var mended = found.Except(left).ToList();
        if (run.IsJson)
        {
            var findings = left.Select(finding => new FindingJson(finding.What, finding.CanBeMended)).ToList();
            run.Out.WriteJson(new DoctorJson(findings, mended.Count), CareJsonContext.Readable.DoctorJson);
            return;
        }

        foreach (var finding in mended)
        {
            run.Out.WriteLine($"put right: {finding.What}");
        }

        foreach (var finding in left)
        {
            run.Out.WriteLine(finding.CanBeMended ? $"{finding.What} (doctor --fix puts it right)" : finding.What);
        }

        if (found.Count == 0)
        {
            run.Out.WriteLine($"{run.DatabasePath} is sound");
        }
    }
}
