using StarCards.Reviews;

namespace StarCards.Cli.Collection;

/// <summary>The log as what counts: without what was taken back, and with each event under the id that its note has now.</summary>
internal static class StandingLog
{
    /// <summary>The events that stand.</summary>
    /// <param name="collection">The collection, for the ids that turned out to be another note's.</param>
    /// <param name="events">Events of its log, retractions included.</param>
    public static IReadOnlyList<LogEvent> Standing(this OpenedCollection collection, IReadOnlyList<LogEvent> events)
    {
        var aliases = collection.File.ReadAliases();
        var standing = StandingEvents.Of(events);
        return aliases.Count == 0
            ? [.. standing]
            : [.. standing.Select(logged => logged.Card is { } card && aliases.TryGetValue(card.Note, out var note) ? logged with { Card = card with { Note = note } } : logged)];
    }
}
