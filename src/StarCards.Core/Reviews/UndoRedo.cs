namespace StarCards.Reviews;

/// <summary>What undo would take back and what redo would bring back: the events at which the next retractions point.</summary>
/// <remarks>
/// Only what was done here counts: reviews that came home from a phone are taken back on the phone. Practice and uses in
/// interviews change no schedule, mark or setting, and stay.
/// </remarks>
public static class UndoRedo
{
    /// <summary>A leech's marks are logged right after the review that made it one, each a millisecond on.</summary>
    private const long LongestPauseMilliseconds = 10;

    /// <summary>
    /// The last standing action that changed a schedule, a mark or a setting, its latest event first; empty where there is
    /// nothing to undo. One event, or a review with the tag and the suspension that it brought about.
    /// </summary>
    public static IReadOnlyList<LogEvent> NextToUndo(IReadOnlyCollection<LogEvent> events)
    {
        var ordered = LogOrder.Of(events);
        var standing = WrongClock.WithoutOverruled([.. StandingEvents.Of(ordered)]).Where(IsUndoable).ToList();
        return standing.Count == 0 ? [] : [.. Enumerable.Reverse(ActionOf(standing, standing.Count - 1))];
    }

    /// <summary>
    /// The retractions whose own retraction brings back what was undone last; empty where nothing was undone, or
    /// something else was done since. What is dated before an event that a clock dated ahead counts as done before it.
    /// </summary>
    public static IReadOnlyList<LogEvent> NextToRedo(IReadOnlyCollection<LogEvent> events)
    {
        var ordered = LogOrder.Of(events);
        var retracted = StandingEvents.RetractedIds(ordered);
        var actions = ordered.Where(IsUndoable).ToList();
        var lastDone = actions.FindLast(logged => !retracted.Contains(logged.Id))?.At;
        var undone = actions.Select(logged => logged.Id).ToHashSet();
        var retractions = ordered
            .Where(logged => logged.What is Retracted { Target: var target } && undone.Contains(target) && !retracted.Contains(logged.Id) && (lastDone is not { } done || logged.At > done || target.At > done))
            .ToList();
        if (retractions.Count == 0)
        {
            return [];
        }

        var last = actions.FindIndex(logged => logged.Id == ((Retracted)retractions[^1].What).Target);
        var action = ActionOf(actions, last).Select(logged => logged.Id).ToHashSet();
        return [.. retractions.Where(retraction => action.Contains(((Retracted)retraction.What).Target))];
    }

    private static bool IsUndoable(LogEvent logged) =>
        logged.Origin.IsOwn()
        && logged.What.Kind is not (EventKind.Practice or EventKind.State or EventKind.Told or EventKind.Retract);

    /// <summary>The event at an index together with the review that brought it about, or with the marks that it brought about.</summary>
    private static List<LogEvent> ActionOf(List<LogEvent> actions, int index)
    {
        var first = index;
        while (first > 0 && IsMarkOf(actions[first], actions[first - 1]))
        {
            first--;
        }

        var last = first;
        while (last + 1 < actions.Count && IsMarkOf(actions[last + 1], actions[last]))
        {
            last++;
        }

        // A mark of its own accord stands alone: only a review brings marks about.
        return actions[first].What is Reviewed ? actions.GetRange(first, last - first + 1) : [actions[index]];
    }

    private static bool IsMarkOf(LogEvent logged, LogEvent before) =>
        logged.What is Tagged or Suspended
        && before.What is Reviewed or Tagged
        && logged.Card == before.Card
        && logged.Machine == before.Machine
        && logged.At.UnixMilliseconds - before.At.UnixMilliseconds <= LongestPauseMilliseconds;
}
