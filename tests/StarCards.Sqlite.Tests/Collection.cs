using StarCards.TestKit;

namespace StarCards.Sqlite.Tests;

/// <summary>A collection in a folder of its own, and a second look at the same file by plain SQL.</summary>
internal sealed class Collection : IDisposable
{
    private readonly TempFolder _folder = new();

    public Collection() => File = Open();

    public string Path => _folder["starcards.db"];

    public CollectionFile File { get; private set; }

    public CollectionFile Open() => CollectionFile.Open(Path, Some.Machine, Some.Now);

    public void Reopen()
    {
        File.Dispose();
        File = Open();
    }

    /// <summary>Runs a statement on a connection of its own.</summary>
    public object? Sql(string sql) => PlainSql.Run(Path, sql);

    public void Dispose()
    {
        File.Dispose();
        _folder.Dispose();
    }
}
