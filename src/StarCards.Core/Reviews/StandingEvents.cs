namespace StarCards.Reviews;

/// <summary>Which events count: those at which no standing retraction points.</summary>
/// <remarks>A card's adopted state is void together with the card's event of the same instant.</remarks>
public static class StandingEvents
{
    /// <summary>The events that stand, retractions left out, in the order of the log.</summary>
    public static IEnumerable<LogEvent> Of(IReadOnlyCollection<LogEvent> events)
    {
        var retracted = RetractedIds(events);
        if (retracted.Count == 0)
        {
            return events.Where(logged => logged.What is not Retracted);
        }

        var moments = retracted.Select(id => (id.At, id.Card)).ToHashSet();
        return events.Where(logged => logged.What switch
        {
            Retracted => false,
            StateAdopted => !moments.Contains((logged.At, logged.Card)),
            _ => !retracted.Contains(logged.Id),
        });
    }

    /// <summary>The ids of all events, retractions included, at which a standing retraction points.</summary>
    public static IReadOnlySet<EventId> RetractedIds(IReadOnlyCollection<LogEvent> events)
    {
        var retracted = new HashSet<EventId>();
        foreach (var retraction in events.Where(logged => logged.What is Retracted).OrderByDescending(logged => logged.At))
        {
            if (!retracted.Contains(retraction.Id))
            {
                retracted.Add(((Retracted)retraction.What).Target);
            }
        }

        return retracted;
    }
}
