using System.Collections.ObjectModel;

namespace StarCards.Reviews;

/// <summary>One answer as it was given and rated.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Milliseconds">Time spent from the question's appearance to the rating, pauses left out; never capped.</param>
public sealed record RatedAnswer(Rating Rating, long Milliseconds)
{
    /// <summary>Time spent until the next part was opened, by part name (<c>situation</c>… or a framework part's one-based number); empty where not measured.</summary>
    public IReadOnlyDictionary<string, long> PartMilliseconds { get; init; } = ReadOnlyDictionary<string, long>.Empty;

    /// <summary>The parts that were missed: <c>situation</c>… or the one-based numbers of a framework's parts, in order.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];

    /// <summary>How sure she was before the first part opened, 1 no idea to 4 sure, or null.</summary>
    public int? Confidence { get; init; }
}
