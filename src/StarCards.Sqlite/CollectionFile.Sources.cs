using StarCards.Sources;

namespace StarCards.Sqlite;

/// <content>Where notes come from.</content>
public sealed partial class CollectionFile
{
    /// <summary>All sources, forgotten ones included, in the order of adding.</summary>
    public IReadOnlyList<Source> ReadSources() => _database.Read(_sources.Read);

    /// <summary>Adds a source, or changes the one of that path: remembers it again, forgets it, gives it another deck.</summary>
    public void SaveSource(Source source) => _database.Write(() => _sources.Save(source));

    /// <summary>How the files looked when they were last read.</summary>
    public IReadOnlyList<FileStamp> ReadFileStamps() => _database.Read(_sources.ReadStamps);

    /// <summary>Puts these stamps in place of all that are kept.</summary>
    public void SaveFileStamps(IEnumerable<FileStamp> stamps) => _database.Write(() => _sources.ReplaceStamps(stamps));
}
