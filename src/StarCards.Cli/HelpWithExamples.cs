using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StarCards.Cli.Commands;

namespace StarCards.Cli;

/// <summary>The usual help, with the command's examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is StarCardsCommand { Examples.Count: > 0 } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                output.WriteLine($"  starcards {example}");
            }

            output.WriteLine();
        }

        return ExitCode.Done;
    }
}
