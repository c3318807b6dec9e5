using StarCards.TestKit;

namespace StarCards.Sqlite.Tests.Backups;

public sealed class RestoreTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _backup;

    public RestoreTests()
    {
        using var collection = Open();
        collection.Append([Some.Review(Some.Card(1))]);
        _backup = collection.BackUp(_folder["backup.db"], Some.Now);
        collection.Append([Some.Review(Some.Card(2))]);
    }

    private string Database => _folder["starcards.db"];

    [Fact]
    public void What_was_saved_is_back_and_what_it_replaced_is_kept()
    {
        var kept = CollectionFile.Restore(Database, _backup, Some.Now);
        using var collection = Open();
        Assert.Single(collection.ReadLog());
        using var replaced = CollectionFile.Open(kept!, "x", Some.Now);
        Assert.Equal(2, replaced.ReadLog().Count);
        Assert.True(File.Exists(_backup));
    }

    [Fact]
    public void A_second_restore_at_the_same_instant_keeps_both()
    {
        var first = CollectionFile.Restore(Database, _backup, Some.Now);
        var second = CollectionFile.Restore(Database, first!, Some.Now);
        Assert.NotEqual(first, second);
        Assert.True(File.Exists(first) && File.Exists(second));
    }

    [Fact]
    public void A_damaged_database_is_replaced_and_kept_as_it_lies()
    {
        File.WriteAllText(Database, "not a database any more");
        var kept = CollectionFile.Restore(Database, _backup, Some.Now);
        Assert.Equal("not a database any more", File.ReadAllText(kept!));
        using var collection = Open();
        Assert.Single(collection.ReadLog());
    }

    [Fact]
    public void Where_there_is_no_database_the_backup_becomes_it()
    {
        File.Delete(Database);
        Assert.Null(CollectionFile.Restore(Database, _backup, Some.Now));
        using var collection = Open();
        Assert.Single(collection.ReadLog());
    }

    [Fact]
    public void A_database_in_use_is_left_alone()
    {
        using var collection = Open();
        _ = collection.ReadLog();
        var refused = Assert.Throws<UserException>(() => CollectionFile.Restore(Database, _backup, Some.Now));
        Assert.Contains("is in use by another program", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, collection.ReadLog().Count);
    }

    [Fact]
    public void A_file_that_is_no_backup_changes_nothing()
    {
        AssertRefused(_folder["nowhere.db"], "there is no backup");
        AssertRefused(_folder.Write("notes.md", "# mine"), "is no StarCards database");
        AssertRefused(Database, "is the database itself");
        var damaged = _folder["damaged.db"];
        var bytes = File.ReadAllBytes(_backup);
        bytes.AsSpan(4096).Fill(0xAB);
        File.WriteAllBytes(damaged, bytes);
        AssertRefused(damaged, "damaged");
        using var collection = Open();
        Assert.Equal(2, collection.ReadLog().Count);
    }

    public void Dispose() => _folder.Dispose();

    private CollectionFile Open() => CollectionFile.Open(Database, Some.Machine, Some.Now);

    private void AssertRefused(string backup, string because)
    {
        var refused = Assert.Throws<UserException>(() => CollectionFile.Restore(Database, backup, Some.Now));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
    }
}
