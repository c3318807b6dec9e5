using StarCards.Study.Session;

namespace StarCards.Tui;

/// <summary>A collection that is ready to be shown.</summary>
/// <param name="Desk">What can be seen and done from the home screen.</param>
/// <param name="Clock">What time it is.</param>
public sealed record OpenedHome(IHomeDesk Desk, Func<Moment> Clock);
