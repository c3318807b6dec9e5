using System.CommandLine;
using StarCards.Reviews;

namespace StarCards.Cli;

/// <summary>One run of one command: what was typed, and where it runs.</summary>
internal sealed class CommandRun(ParseResult parsed, Surroundings around)
{
    public Surroundings Around => around;

    /// <summary>Results, and nothing else.</summary>
    public TextWriter Out => around.Out;

    /// <summary>Messages, progress and diagnostics for people.</summary>
    public TextWriter Error => around.Error;

    public bool IsJson => parsed.GetValue(GlobalOptions.Json);

    public bool HasColor => !parsed.GetValue(GlobalOptions.NoColor) && string.IsNullOrEmpty(around.Variable("NO_COLOR"));

    public Instant Now => around.Now;

    public string DatabasePath => Cli.DatabasePath.Of(parsed, around);

    public T? Value<T>(Option<T> option) => parsed.GetValue(option);

    public T? Value<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>The same run with its messages written elsewhere.</summary>
    public CommandRun WithError(TextWriter error) => new(parsed, around with { Error = error });

    /// <summary>True where the option was typed, whatever its value.</summary>
    public bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };
}
