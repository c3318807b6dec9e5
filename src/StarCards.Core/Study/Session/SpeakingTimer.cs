using System.Collections.Immutable;

namespace StarCards.Study.Session;

/// <summary>Measures one answer: from the question's appearance, without pauses, and how long each part took to tell.</summary>
public sealed record SpeakingTimer
{
    /// <summary>Time per part: from the opening before it (or the question) to its own. Parts opened together are not measured.</summary>
    public ImmutableDictionary<string, long> PartMilliseconds { get; private init; } = ImmutableDictionary<string, long>.Empty;

    /// <summary>Milliseconds from the question to the opening of the last part: the time spoken. Null until then.</summary>
    public long? SpokenMilliseconds { get; private init; }

    /// <summary>True while the timer stands.</summary>
    public bool IsPaused => RunningSince is null;

    private long Kept { get; init; }

    private long? RunningSince { get; init; }

    private long LastMark { get; init; }

    /// <summary>A timer that runs from now.</summary>
    public static SpeakingTimer Started(Moment moment) => new() { RunningSince = moment.Ticks };

    /// <summary>Milliseconds so far, pauses left out, without any upper limit.</summary>
    public long MillisecondsAt(Moment moment) => Kept + (RunningSince is { } since ? Math.Max(0, moment.Ticks - since) : 0);

    /// <summary>The timer standing; no change where it stands already.</summary>
    public SpeakingTimer PausedAt(Moment moment) => this with { Kept = MillisecondsAt(moment), RunningSince = null };

    /// <summary>The timer running on; no change where it runs already.</summary>
    public SpeakingTimer ResumedAt(Moment moment) => IsPaused ? this with { RunningSince = moment.Ticks } : this;

    /// <summary>One more part was told and opened.</summary>
    /// <param name="part">The part's name, or null for a text that is not measured.</param>
    /// <param name="isLast">True where nothing is left to tell.</param>
    /// <param name="moment">When.</param>
    public SpeakingTimer OpenedAt(string? part, bool isLast, Moment moment)
    {
        var elapsed = MillisecondsAt(moment);
        return this with
        {
            PartMilliseconds = part is null ? PartMilliseconds : PartMilliseconds.SetItem(part, elapsed - LastMark),
            LastMark = elapsed,
            SpokenMilliseconds = isLast ? elapsed : null,
        };
    }

    /// <summary>Everything that was left was opened at once.</summary>
    public SpeakingTimer OpenedAllAt(Moment moment) => this with { SpokenMilliseconds = MillisecondsAt(moment) };
}
