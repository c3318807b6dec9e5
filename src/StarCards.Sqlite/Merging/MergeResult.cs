namespace StarCards.Sqlite.Merging;

/// <summary>What a merge brought.</summary>
/// <param name="Events">Events of the log that were new here.</param>
/// <param name="Known">Events that both had.</param>
/// <param name="Notes">Notes that were never seen here.</param>
/// <param name="Numbers">Notes and cards whose number for Anki is a smaller one now.</param>
public sealed record MergeResult(int Events, int Known, int Notes, int Numbers);
