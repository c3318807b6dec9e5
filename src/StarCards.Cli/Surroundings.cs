using System.Text;
using StarCards.Reviews;

namespace StarCards.Cli;

/// <summary>Everything outside that a run of the program sees: streams, clock and zone, environment, working folder.</summary>
internal sealed record Surroundings
{
    public required TextReader In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The clock; its local zone is the learner's. Where none is given, the one that the environment asks for.</summary>
    public TimeProvider Clock
    {
        get => field ??= StandingClock.FromVariable(Variable(StandingClock.VariableName));
        init;
    }

    public required Func<string, string?> Variable { get; init; }

    public required string WorkingFolder { get; init; }

    /// <summary>What this machine is called in the log when it makes a database.</summary>
    public required string MachineName { get; init; }

    /// <summary>True where both ends are a terminal that can place its cursor.</summary>
    public required bool HasScreen { get; init; }

    /// <summary>True where standard error is a terminal: progress may be drawn over itself.</summary>
    public bool HasErrorTerminal { get; init; }

    /// <summary>Opens standard input as bytes, for notes that come through a pipe.</summary>
    public required Func<Stream> OpenIn { get; init; }

    public Instant Now => Instant.From(Clock.GetUtcNow());

    public TimeZoneInfo Zone => Clock.LocalTimeZone;

    /// <summary>The path in full, as seen from the working folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);

    public static Surroundings OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        var isScreen = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        return new Surroundings
        {
            In = new StreamReader(Console.OpenStandardInput(), utf8),
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            Variable = Environment.GetEnvironmentVariable,
            WorkingFolder = Environment.CurrentDirectory,
            MachineName = Environment.MachineName,
            HasScreen = isScreen && Environment.GetEnvironmentVariable("TERM") != "dumb",
            HasErrorTerminal = !Console.IsErrorRedirected,
            OpenIn = Console.OpenStandardInput,
        };
    }
}
