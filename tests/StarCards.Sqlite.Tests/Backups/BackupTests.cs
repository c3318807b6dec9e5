using StarCards.Reviews;
using StarCards.TestKit;

namespace StarCards.Sqlite.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder["starcards.db"];

    private string Folder => CollectionFile.BackupsOf(Database);

    [Fact]
    public void A_backup_is_a_whole_collection()
    {
        using var collection = Open();
        collection.Append([Some.Review(Some.Card(1))]);
        var copy = collection.BackUp(_folder["copies/mine.db"], Some.Now);
        using var read = CollectionFile.Open(copy, "another", Some.Now);
        Assert.Equal(collection.ReadLog(), read.ReadLog());
        Assert.Equal(collection.Machine, read.Machine);
        Assert.Empty(read.Examine());
    }

    [Fact]
    public void A_backup_takes_the_place_of_an_older_one_and_of_nothing_else()
    {
        using var collection = Open();
        var copy = collection.BackUp(_folder["copy.db"], Some.Now);
        collection.Append([Some.Review(Some.Card(1))]);
        collection.BackUp(copy, Some.Now);
        var notes = _folder.Write("notes.md", "# mine");
        var refused = Assert.Throws<UserException>(() => collection.BackUp(notes, Some.Now));
        Assert.Equal($"{notes} exists and is no StarCards database; name another file for the backup", refused.Message);
        Assert.Equal("# mine", File.ReadAllText(notes));
        Assert.Equal(1L, PlainSql.Run(copy, "SELECT count(*) FROM log"));
    }

    [Fact]
    public void Before_the_first_change_of_a_day_a_copy_is_made_and_a_week_of_them_is_kept()
    {
        Open().Dispose();
        for (var day = 0; day < 9; day++)
        {
            using var collection = Open(day);
            collection.Append([Some.Review(Some.Card(1), at: day)]);
            collection.Append([Some.Review(Some.Card(2), at: day)]);
            Assert.Null(collection.FailedBackup);
        }

        var copies = Directory.GetFiles(Folder).Select(Path.GetFileName).Order().ToList();
        Assert.Equal(("daily-2026-11-25.db", "daily-2026-12-01.db", 7), (copies[0], copies[^1], copies.Count));
        Assert.Equal(4L, PlainSql.Run(Path.Combine(Folder, copies[0]!), "SELECT count(*) FROM log"));
    }

    [Fact]
    public void Reading_makes_no_copy()
    {
        Open().Dispose();
        using (var collection = Open(1))
        {
            _ = collection.ReadLog();
        }

        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void A_copy_that_cannot_be_made_does_not_stop_a_review()
    {
        Open().Dispose();
        _folder.Write("starcards.backups", "in the way");
        using var collection = Open(1);
        collection.Append([Some.Review(Some.Card(1))]);
        Assert.Single(collection.ReadLog());
        Assert.Contains("cannot be written", collection.FailedBackup, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private CollectionFile Open(int day = 0) =>
        CollectionFile.Open(Database, Some.Machine, new Instant(Some.Now.UnixMilliseconds + day * 86_400_000L));
}
