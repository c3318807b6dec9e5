using StarCards.Sqlite.Opening;
using StarCards.TestKit;

namespace StarCards.Sqlite.Tests.Opening;

/// <summary>Disks and other programs as they are: every time one line, and nothing of before is lost.</summary>
public sealed class BadWorldTests : IDisposable
{
    private static readonly TimeSpan NoWait = TimeSpan.FromMilliseconds(1);

    private readonly TempFolder _folder = new();

    public BadWorldTests()
    {
        using var collection = Open();
        collection.Append([Some.Review(Some.Card(1))]);
    }

    private string Database => _folder["starcards.db"];

    [Fact]
    public void While_another_program_writes_a_review_is_refused_and_reading_goes_on()
    {
        using var collection = Open();
        using var other = PlainSql.Connect(Database);
        using (other.BeginTransaction(deferred: false))
        {
            Assert.Equal($"{Database} is in use by another program; close it there and try again", Refusal(() => collection.Append([Some.Review(Some.Card(2))])));
            Assert.Single(collection.ReadLog());
        }

        collection.Append([Some.Review(Some.Card(2))]);
        Assert.Equal(2, collection.ReadLog().Count);
    }

    [Fact]
    public void A_database_that_is_locked_altogether_is_refused_in_one_line()
    {
        using var other = PlainSql.Connect(Database);
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        Assert.Contains("is in use by another program", Refusal(() => Open()), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_full_disk_what_was_there_stays_and_the_next_try_works()
    {
        using var collection = Open();
        collection.Append([Some.Review(Some.Card(2))]);
        Statement.RunScript(collection.Connection, "PRAGMA max_page_count = 1");
        var many = Enumerable.Range(1, 2000).Select(number => Some.Review(Some.Card(number), at: number)).ToList();
        Assert.Equal(
            $"no room left on the disk for {Database}; everything up to here is kept: free some space and try again",
            Refusal(() => collection.Append(many)));
        Assert.Equal(2, collection.ReadLog().Count);
        Assert.Empty(collection.CompareProgress());
        Statement.RunScript(collection.Connection, "PRAGMA max_page_count = 100000");
        collection.Append(many);
        Assert.Equal(2002, collection.ReadLog().Count);
    }

    [Fact]
    public void A_damaged_file_says_where_the_backups_are()
    {
        using (var collection = Open())
        {
            collection.Append([.. Enumerable.Range(1, 500).Select(number => Some.Review(Some.Card(number), at: number))]);
        }

        using (var file = File.OpenWrite(Database))
        {
            file.Position = 8192;
            file.Write(Enumerable.Repeat((byte)0xAB, 40_000).ToArray());
        }

        var said = Refusal(() =>
        {
            using var collection = Open();
            _ = collection.ReadLog();
            _ = collection.ReadProgress();
        });
        Assert.StartsWith($"{Database} is damaged (", said, StringComparison.Ordinal);
        Assert.EndsWith($"bring a backup back with: starcards restore FILE (they lie in {CollectionFile.BackupsOf(Database)})", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_cannot_be_written_can_still_be_read(bool isFolderReadOnly)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("the superuser may write anything");
            return;
        }

        var mode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(isFolderReadOnly ? _folder.FullName : Database, mode);
        try
        {
            using var collection = Open();
            Assert.True(collection.IsReadOnly);
            Assert.Single(collection.ReadLog());
            Assert.Single(collection.ReadProgress());
            Assert.Equal(SqliteFailure.ReadOnly(Database), Refusal(() => collection.Append([Some.Review(Some.Card(2))])));
        }
        finally
        {
            File.SetUnixFileMode(_folder.FullName, mode | UnixFileMode.UserWrite);
        }
    }

    public void Dispose() => _folder.Dispose();

    private CollectionFile Open() => CollectionFile.Open(Database, Some.Machine, Some.Now, NoWait);

    private static string Refusal(Action action)
    {
        var said = Assert.Throws<UserException>(action).Message;
        Assert.DoesNotContain('\n', said);
        return said;
    }
}
