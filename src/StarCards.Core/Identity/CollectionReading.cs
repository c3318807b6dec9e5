namespace StarCards.Identity;

/// <summary>What was found when the sources of a collection were looked at again. Files that stand in none of the three did not change, or could not be read: their notes stay as they are.</summary>
/// <param name="Read">The files that were read, in the order of the collection.</param>
/// <param name="Gone">The paths of files that are not there any more, or are read no longer: their notes vanish unless they turn up elsewhere.</param>
/// <param name="Absent">The paths of files whose whole source is not there (a drive, a moved folder): their notes may turn up elsewhere, otherwise they stay.</param>
public sealed record CollectionReading(IReadOnlyList<ReadSource> Read, IReadOnlySet<string> Gone, IReadOnlySet<string> Absent);
