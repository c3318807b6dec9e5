using System.CommandLine;
using StarCards.Cli.Checking;
using StarCards.Cli.Json;
using StarCards.Reading;

namespace StarCards.Cli.Commands;

/// <summary>Reads notes without touching a database, and says what was found and what is missing.</summary>
internal sealed class CheckCommand : StarCardsCommand
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Files or folders of notes; - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 1 on any gap, warning or error" };

    private readonly Option<bool> _explain = new("--explain") { Description = "Every line and what became of it" };

    public CheckCommand(Surroundings around)
        : base(
            around,
            "check",
            "Read notes and say what is in them and what is missing; no database is touched",
            "check notes.md",
            "check notes.md --explain       # what became of each line",
            "check ~/interviews --strict    # for a script: exit 1 while anything is unfinished",
            "pbpaste | starcards check - --json")
    {
        Add(_paths);
        Add(_strict);
        Add(_explain);
    }

    protected override int Run(CommandRun run)
    {
        var notes = NamedNotes.Read(run.Value(_paths)!, run.Around);
        if (run.IsJson)
        {
            run.Out.WriteJson(CheckJson.Of(notes.Readings), CheckJsonContext.Readable.CheckJson);
        }
        else
        {
            new CheckText(run.Out, run.Error).Write(notes, isExplained: run.Value(_explain));
        }

        foreach (var line in notes.Unread)
        {
            run.Error.WriteLine($"starcards: {line}");
        }

        var hasFindings = notes.Readings.SelectMany(reading => reading.Diagnostics).Any(diagnostic => diagnostic.Severity > Severity.Info)
            || notes.Readings.SelectMany(reading => reading.Notes).Any(Gap.IsIn);
        return notes.Unread.Count > 0 ? ExitCode.Wrong
            : run.Value(_strict) && hasFindings ? ExitCode.Found
            : ExitCode.Done;
    }
}
