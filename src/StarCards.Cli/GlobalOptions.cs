using System.CommandLine;

namespace StarCards.Cli;

/// <summary>The options that every command takes.</summary>
internal static class GlobalOptions
{
    public static Option<string?> Database { get; } = new("--db")
    {
        Description = "The database (otherwise STARCARDS_DB, then the data folder of the platform)",
        HelpName = "FILE",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "The result as JSON on standard output",
        Recursive = true,
    };

    public static Option<bool> NoColor { get; } = new("--no-color")
    {
        Description = "No colours (also NO_COLOR)",
        Recursive = true,
    };
}
