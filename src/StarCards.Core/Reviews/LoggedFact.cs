using StarCards.Scheduling;

namespace StarCards.Reviews;

/// <summary>What an event says; a closed family, one record for each <see cref="EventKind"/>.</summary>
public abstract record LoggedFact
{
    private protected LoggedFact()
    {
    }

    /// <summary>The kind under which it stands in the log.</summary>
    public abstract EventKind Kind { get; }
}

/// <summary>A card was rated and its schedule moved.</summary>
/// <param name="Answer">What she answered, in how long, what was missed.</param>
/// <param name="PhaseBefore">The card's phase before the rating.</param>
/// <param name="Scheduler">Who decided.</param>
/// <param name="After">What was decided; the card's state from here on, whoever decided it.</param>
public sealed record Reviewed(RatedAnswer Answer, Phase PhaseBefore, SchedulerName Scheduler, CardState After) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Review;
}

/// <summary>A card was rated without effect on its schedule.</summary>
/// <param name="Answer">What she answered, in how long, what was missed.</param>
public sealed record Practised(RatedAnswer Answer) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Practice;
}

/// <summary>A due day was set, or progress forgotten, by hand.</summary>
/// <param name="Operation">Which of the two.</param>
/// <param name="After">The card's state from here on.</param>
public sealed record ManuallySet(ManualOperation Operation, CardState After) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Manual;
}

/// <summary>What a package's card holds where the fold of its log gives something else. Void when the card's event of the same instant is retracted.</summary>
/// <param name="After">The card's state from here on.</param>
public sealed record StateAdopted(CardState After) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.State;
}

/// <summary>The card leaves the queue until it is taken back.</summary>
public sealed record Suspended : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Suspend;
}

/// <summary>The card is back in the queue.</summary>
public sealed record Unsuspended : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Unsuspend;
}

/// <summary>The card is put aside until the event's study day is over.</summary>
public sealed record Buried : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Bury;
}

/// <summary>The card is back before the day is over.</summary>
public sealed record Unburied : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Unbury;
}

/// <summary>The card got another flag.</summary>
/// <param name="Flag">0 none, 1 to 7 the colours of Anki.</param>
public sealed record Flagged(int Flag) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Flag;
}

/// <summary>The card's note got a tag outside the notes (on the phone, or as a leech).</summary>
/// <param name="Tag">The tag.</param>
public sealed record Tagged(string Tag) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Tag;
}

/// <summary>Such a tag was taken away.</summary>
/// <param name="Tag">The tag.</param>
public sealed record Untagged(string Tag) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Untag;
}

/// <summary>The card's story was used in an interview.</summary>
/// <param name="Where">Her words for the occasion ("Acme, round 2").</param>
public sealed record Told(string Where) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Told;
}

/// <summary>A setting changed.</summary>
/// <param name="Key">The setting's key as <c>config</c> knows it.</param>
/// <param name="Before">Its text before, or null where it was the default.</param>
/// <param name="After">Its text after, or null for the default.</param>
public sealed record ConfigChanged(string Key, string? Before, string? After) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Config;
}

/// <summary>An earlier event is void while no standing retraction points at this one.</summary>
/// <param name="Target">The event.</param>
public sealed record Retracted(EventId Target) : LoggedFact
{
    /// <inheritdoc/>
    public override EventKind Kind => EventKind.Retract;
}
