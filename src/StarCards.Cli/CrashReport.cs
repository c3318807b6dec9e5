using System.Globalization;
using System.Reflection;

namespace StarCards.Cli;

/// <summary>Keeps what we need to mend a defect in a file, so that the user sees one line.</summary>
internal static class CrashReport
{
    /// <summary>Writes the report and returns the line to show.</summary>
    public static string Write(Exception exception, IReadOnlyList<string> arguments, Surroundings around)
    {
        var stamp = around.Clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var path = Path.Combine(Path.GetTempPath(), $"starcards-crash-{stamp}-{Environment.ProcessId}.txt");
        var version = typeof(CrashReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        try
        {
            File.WriteAllText(path, $"StarCards {version} on {Environment.OSVersion}, .NET {Environment.Version}\nstarcards {string.Join(' ', arguments)}\n\n{exception}\n");
            return $"a defect of StarCards: {Failure.InOneLine(exception)}; please report it with {path}";
        }
        catch (Exception writing) when (Failure.IsForUser(writing))
        {
            return $"a defect of StarCards: {exception.GetType().Name}: {Failure.InOneLine(exception)}; no report could be written to {path}";
        }
    }
}
