using StarCards.Reviews;

namespace StarCards.Study.Session;

/// <summary>What time it is for a session: two clocks, because the wall clock may stand still or jump while she speaks.</summary>
/// <param name="Now">The instant that goes into the log.</param>
/// <param name="Ticks">Milliseconds on a clock that only ever runs forward; its zero means nothing.</param>
public readonly record struct Moment(Instant Now, long Ticks);
