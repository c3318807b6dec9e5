namespace StarCards.Reviews;

/// <summary>The order in which the log is read: instant, then card (events of the collection first), then the word of the kind.</summary>
public sealed class LogOrder : IComparer<LogEvent>
{
    private LogOrder()
    {
    }

    /// <summary>The order.</summary>
    public static LogOrder Instance { get; } = new();

    /// <summary>The events in order; the same list where it is in order already.</summary>
    public static IReadOnlyList<LogEvent> Of(IReadOnlyCollection<LogEvent> events)
    {
        var listed = events as IReadOnlyList<LogEvent> ?? [.. events];
        for (var index = 1; index < listed.Count; index++)
        {
            if (Instance.Compare(listed[index - 1], listed[index]) > 0)
            {
                return [.. listed.Order(Instance)];
            }
        }

        return listed;
    }

    /// <inheritdoc/>
    public int Compare(LogEvent? x, LogEvent? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : -1 : 1;
        }

        var byInstant = x.At.CompareTo(y.At);
        if (byInstant != 0)
        {
            return byInstant;
        }

        var byCard = Comparer<Cards.CardId?>.Default.Compare(x.Card, y.Card);
        return byCard != 0 ? byCard : string.CompareOrdinal(x.What.Kind.Word(), y.What.Kind.Word());
    }
}
