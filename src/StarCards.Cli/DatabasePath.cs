using System.CommandLine;

namespace StarCards.Cli;

/// <summary>Where the database is: the option, then the variable, then the platform's data folder.</summary>
internal static class DatabasePath
{
    private const string Variable = "STARCARDS_DB";

    public static string Of(ParseResult parsed, Surroundings around)
    {
        var named = parsed.GetValue(GlobalOptions.Database) ?? NonEmpty(around.Variable(Variable));
        return named is not null ? around.FullPath(named) : Path.Combine(DataFolder(around), "starcards", "starcards.db");
    }

    private static string DataFolder(Surroundings around)
    {
        if (NonEmpty(around.Variable("XDG_DATA_HOME")) is { } xdg)
        {
            return around.FullPath(xdg);
        }

        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        var home = NonEmpty(around.Variable("HOME"))
            ?? throw new UserException($"no place for the database: neither HOME nor XDG_DATA_HOME is set; name one with --db FILE or {Variable}");
        return Path.Combine(home, ".local", "share");
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
