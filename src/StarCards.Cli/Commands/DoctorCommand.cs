using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Logs;
using StarCards.Reviews.Examining;
using StarCards.Sqlite.Doctor;

namespace StarCards.Cli.Commands;

/// <summary>Examines the database: the file, the guards of the log, the log itself, the stored schedules against it.</summary>
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
            "doctor --json   # {\"findings\":[{\"what\":\"…\",\"canBeMended\":true}],\"mended\":0,\"notes\":[\"…\"]}; notes ask for nothing")
    {
        Add(_fix);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var found = collection.Examine();
        var left = found;
        if (run.Value(_fix) && found.Any(finding => finding.CanBeMended))
        {
            collection.File.Mend();
            left = collection.Examine();
        }

        var odd = OddEvents(collection, left);
        List<Finding> findings = [.. left, .. odd.Where(oddity => !oddity.IsHarmless).Select(oddity => new Finding(oddity.Sentence, CanBeMended: false))];
        Write(run, [.. found.Except(left)], findings, [.. odd.Where(oddity => oddity.IsHarmless).Select(oddity => oddity.Sentence)]);
        return findings.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }

    /// <summary>What is odd about the log; in a database that lacks a table, what is missing is enough to say.</summary>
    private static IReadOnlyList<LogOddity> OddEvents(OpenedCollection collection, IReadOnlyList<Finding> findings)
    {
        try
        {
            return LogWarnings.Of(collection, collection.File.ReadLog());
        }
        catch (UserException) when (findings.Count > 0)
        {
            return [];
        }
    }

    private static void Write(CommandRun run, List<Finding> mended, List<Finding> left, List<string> notes)
    {
        if (run.IsJson)
        {
            var findings = left.Select(finding => new FindingJson(finding.What, finding.CanBeMended)).ToList();
            run.Out.WriteJson(new DoctorJson(findings, mended.Count, notes.Count == 0 ? null : notes), CareJsonContext.Readable.DoctorJson);
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

        foreach (var note in notes)
        {
            run.Out.WriteLine($"note: {note}");
        }

        if (mended.Count == 0 && left.Count == 0)
        {
            run.Out.WriteLine($"{run.DatabasePath} is sound");
        }
    }
}
