using System.CommandLine;
using System.CommandLine.Help;
using StarCards.Cli.Commands;

namespace StarCards.Cli;

/// <summary>The verbs of the program, and how a run ends.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program and returns its exit code; never throws.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings around)
    {
        try
        {
            var parsed = Root(around).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true)
            {
                around.Error.WriteLine($"starcards: {UsageError.InOneLine(parsed)}");
                return ExitCode.Wrong;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = around.Out, Error = around.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (Failure.IsForUser(exception))
        {
            around.Error.WriteLine($"starcards: {Failure.InOneLine(exception)}");
            return ExitCode.Wrong;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            around.Error.WriteLine($"starcards: {CrashReport.Write(exception, arguments, around)}");
            return ExitCode.Defect;
        }
        finally
        {
            Failure.FlushQuietly(around.Out);
        }
    }

    /// <summary>The root command with every verb, in the order in which help lists them.</summary>
    public static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Reads your interview notes as they are, and asks you what is due.")
        {
            GlobalOptions.Database,
            GlobalOptions.Json,
            GlobalOptions.NoColor,
            new ReviewCommand(around),
            new DueCommand(around),
            new StatsCommand(around),
            new AddCommand(around),
            new SourcesCommand(around),
            new ForgetCommand(around),
            new RefreshCommand(around),
            new IdentityCommand(around),
            new CheckCommand(around),
            new EditCommand(around),
            new CardsCommand(around),
            new ShowCommand(around),
            new RateCommand(around),
            new UndoCommand(around),
            new RedoCommand(around),
            new SuspendCommand(around),
            new UnsuspendCommand(around),
            new BuryCommand(around),
            new UnburyCommand(around),
            new FlagCommand(around),
            new SetDueCommand(around),
            new ForgetProgressCommand(around),
            new ExportCommand(around),
            new ImportCommand(around),
            new SyncCommand(around),
            new ConfigCommand(around),
            new SimulateCommand(around),
            new CompareCommand(around),
            new OptimizeCommand(around),
            new LogCommand(around),
            new BackupCommand(around),
            new RestoreCommand(around),
            new MergeCommand(around),
            new DoctorCommand(around),
            new CompletionCommand(around),
        };
        root.SetAction(parsed => HomeCommand.Run(new CommandRun(parsed, around)));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
