using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Output;
using StarCards.Reviews;
using StarCards.Reviews.Examining;

namespace StarCards.Cli.Logs;

/// <summary>Says what is odd about the learner's own log; the log stays as it is.</summary>
internal static class LogWarnings
{
    /// <summary>Everything that is odd.</summary>
    /// <param name="collection">Whose log it is.</param>
    /// <param name="log">The whole log as it was read from there.</param>
    public static IReadOnlyList<LogOddity> Of(OpenedCollection collection, IReadOnlyCollection<LogEvent> log)
    {
        var firstSeen = new Dictionary<NoteId, Instant>();
        foreach (var note in collection.Cards.Select(card => card.Note))
        {
            firstSeen[note.Id] = note.FirstSeenAt;
        }

        var aliases = collection.File.ReadAliases();
        return LogExamination.Of(log, firstSeen, aliases.Keys.Concat(aliases.Values).ToHashSet(), collection.Now);
    }

    /// <summary>One line for each, on standard error, of each kind the first few.</summary>
    public static void Report(CommandRun run, OpenedCollection collection, IReadOnlyCollection<LogEvent> log)
    {
        var lines = new CappedLines();
        foreach (var oddity in Of(collection, log))
        {
            lines.Add(oddity.Kind.ToString(), $"starcards: warning: {oddity.Sentence}");
        }

        foreach (var line in lines.Lines((count, _) => FormattableString.Invariant($"starcards: warning: {count} more of this kind; 'starcards doctor' names them all")))
        {
            run.Error.WriteLine(line);
        }
    }
}
