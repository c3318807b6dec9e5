using StarCards.Cli.Collection;
using StarCards.Cli.Logs;
using StarCards.Scheduling;
using StarCards.Scheduling.Predicting;

namespace StarCards.Cli.Predicting;

/// <summary>The log that a command looks at: a file, or the learner's own with the scheduler's settings that she chose.</summary>
internal sealed record ReviewHistories(IReadOnlyList<CardHistory> Histories, SchedulerChoice Choice)
{
    /// <summary>Reads a file, or the log of the learner's collection where none is named.</summary>
    public static ReviewHistories Read(CommandRun run, string? file)
    {
        if (file is not null)
        {
            return new ReviewHistories(LogCsv.Read(run, file), SchedulerChoice.Default);
        }

        using var collection = OpenedCollection.Open(run);
        var log = collection.File.ReadLog();
        LogWarnings.Report(run, collection, log);
        return new ReviewHistories(CardHistory.Of(log), SchedulerChoice.Of(log));
    }
}
