using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>When a card comes back: on a study day, or at an instant of a learning step that ends before the day does.</summary>
public abstract record Due
{
    private protected Due()
    {
    }
}

/// <summary>Due at any time of a study day.</summary>
/// <param name="Day">The day.</param>
public sealed record DueOn(StudyDay Day) : Due;

/// <summary>Due at an instant: a learning or relearning step within the day.</summary>
/// <param name="Instant">The instant.</param>
public sealed record DueAt(Instant Instant) : Due;
