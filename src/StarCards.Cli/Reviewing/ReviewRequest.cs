using StarCards.Study;

namespace StarCards.Cli.Reviewing;

/// <summary>What was asked of one sitting.</summary>
/// <param name="Filter">Which cards.</param>
/// <param name="Paths">Full paths; where there are any, only cards of files at or below them.</param>
/// <param name="Options">Limits and order.</param>
internal sealed record ReviewRequest(StudyFilter Filter, IReadOnlyList<string> Paths, StudyOptions Options)
{
    /// <summary>True for a card that was asked for.</summary>
    public bool Matches(Cards.Card card) => Filter.Matches(card) && (Paths.Count == 0 || Paths.Any(path => IsBelow(card.Note.Source, path)));

    private static bool IsBelow(string source, string path) =>
        source == path || source.StartsWith(Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
