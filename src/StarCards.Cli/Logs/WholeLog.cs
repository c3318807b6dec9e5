using StarCards.Reviews;
using StarCards.Sqlite;

namespace StarCards.Cli.Logs;

/// <summary>The log from its first event to its last, each with whether it is taken back; one event in memory at a time.</summary>
internal static class WholeLog
{
    public static IEnumerable<(LogEvent Logged, bool IsRetracted)> Of(CollectionFile file)
    {
        var retracted = StandingEvents.RetractedIds([.. file.StreamLog().Where(logged => logged.What is Retracted)]);
        return file.StreamLog().Select(logged => (logged, retracted.Contains(logged.Id)));
    }
}
