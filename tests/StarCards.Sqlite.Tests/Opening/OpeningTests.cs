using StarCards.Sqlite.Opening;
using StarCards.TestKit;

namespace StarCards.Sqlite.Tests.Opening;

public sealed class OpeningTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder["deep/below/starcards.db"];

    [Fact]
    public void The_first_opening_makes_folder_and_file_and_names_the_machine_for_good()
    {
        using (var created = Open("desk"))
        {
            Assert.True(created.WasCreated);
        }

        using var again = Open("another name");
        Assert.False(again.WasCreated);
        Assert.Equal("desk", again.Machine);
    }

    [Fact]
    public void The_database_is_ours_in_wal_mode_and_of_the_newest_version()
    {
        Open("desk").Dispose();
        Assert.Equal("wal", PlainSql.Run(Database, "PRAGMA journal_mode"));
        Assert.Equal((long)SchemaMigration.Newest, PlainSql.Run(Database, "PRAGMA user_version"));
        Assert.Equal(0L, PlainSql.Run(Database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%STRICT%'"));
    }

    [Fact]
    public void Migrations_are_numbered_from_one_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, SchemaMigration.Newest), SchemaMigration.All.Select(migration => migration.Version));

    [Fact]
    public void A_folder_is_no_database() => AssertRefused(_folder.FullName, "is a folder");

    [Fact]
    public void A_text_file_is_no_database_and_stays_as_it_is()
    {
        var path = _folder.Write("notes.md", new string('#', 5000));
        AssertRefused(path, "is no StarCards database");
        Assert.Equal(5000, new FileInfo(path).Length);
    }

    [Fact]
    public void The_database_of_another_program_is_left_alone()
    {
        PlainSql.Run(_folder["other.db"], "CREATE TABLE col (id)");
        AssertRefused(_folder["other.db"], "is no StarCards database");
    }

    [Fact]
    public void A_newer_version_is_refused()
    {
        Open("desk").Dispose();
        PlainSql.Run(Database, "PRAGMA user_version = 9999");
        AssertRefused(Database, "was written by a newer StarCards");
    }

    [Fact]
    public void An_empty_file_becomes_a_database()
    {
        _folder.Write("deep/below/starcards.db", "");
        using var created = Open("desk");
        Assert.True(created.WasCreated);
    }

    [Fact]
    public void Two_can_have_it_open_and_see_what_the_other_logged()
    {
        using var one = Open("desk");
        using var other = Open("desk");
        one.Append([Some.Review(Some.Card(1))]);
        other.Append([Some.Review(Some.Card(2))]);
        Assert.Equal([0, 1], one.ReadLog().Select(logged => logged.At.UnixMilliseconds - Some.Now.UnixMilliseconds));
        Assert.Equal(2, other.ReadProgress().Count);
    }

    [Fact]
    public void What_was_not_committed_before_a_crash_is_gone_and_the_rest_is_there()
    {
        using (var collection = Open("desk"))
        {
            collection.Append([Some.Review(Some.Card(1))]);
            var crashed = _folder["crashed.db"];
            using var writer = PlainSql.Connect(Database);
            using var command = writer.CreateCommand();
            command.CommandText = "PRAGMA cache_size = 1; BEGIN IMMEDIATE; WITH RECURSIVE counted(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < 2000) INSERT INTO file_stamp SELECT number || hex(zeroblob(200)), 1, 1, 'x' FROM counted";
            command.ExecuteNonQuery();
            File.Copy(Database, crashed);
            File.Copy(Database + "-wal", crashed + "-wal");
        }

        using var again = CollectionFile.Open(_folder["crashed.db"], "desk", Some.Now);
        Assert.Single(again.ReadLog());
        Assert.Empty(again.ReadFileStamps());
        Assert.Empty(again.CompareProgress());
    }

    public void Dispose() => _folder.Dispose();

    private CollectionFile Open(string machine) => CollectionFile.Open(Database, machine, Some.Now);

    private static void AssertRefused(string path, string because)
    {
        var refused = Assert.Throws<UserException>(() => CollectionFile.Open(path, "desk", Some.Now));
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }
}
