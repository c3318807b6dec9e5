using Microsoft.Data.Sqlite;

namespace StarCards.Cli.Tests;

/// <summary>Keeping the database safe and sound: backup, restore, merge, doctor.</summary>
public sealed class CareTests : IDisposable
{
    private readonly TestProgram _program = new();

    public CareTests() => _program.Run("config", "newPerDay", "10", "--db", "mine.db");

    private string Database => Path.Combine(_program.Folder, "mine.db");

    public void Dispose() => _program.Dispose();

    [Fact]
    public void I_can_copy_the_database_and_bring_the_copy_back()
    {
        Assert.Equal($"copied to {Path.Combine(_program.Folder, "copy.db")}\n", Run("backup", "copy.db").Succeeded());
        Run("config", "newPerDay", "5").Succeeded();
        var kept = Path.Combine(_program.Folder, "mine.backups", "replaced-2026-11-24-070000.db");
        Assert.Equal($"{Database} is {Path.Combine(_program.Folder, "copy.db")} again; what it replaced is kept as {kept}\n", Run("restore", "copy.db").Succeeded());
        Assert.Equal("10\n", Run("config", "newPerDay").Succeeded());
        Assert.Equal("5\n", _program.Run("config", "newPerDay", "--db", kept).Succeeded());
    }

    [Fact]
    public void The_programs_own_copies_are_listed_and_go_by_their_names()
    {
        Assert.Contains("there are no copies in", Run("restore").Error, StringComparison.Ordinal);
        Run("config", "newPerDay", "5").Succeeded();
        Assert.Equal("daily-2026-11-24.db\n", Run("restore").Succeeded());
        Run("restore", "daily-2026-11-24.db").Succeeded();
        Assert.Equal("10\n", Run("config", "newPerDay").Succeeded());
    }

    [Fact]
    public void A_damaged_database_says_how_to_get_a_backup_back()
    {
        Run("backup").Succeeded();
        File.WriteAllText(Database, new string('x', 9000));
        Assert.Equal($"starcards: {Database} is no StarCards database; name another file with --db, or bring a backup back with: starcards restore FILE", Run("doctor").Refused());
        Run("restore", "backup-2026-11-24-070000.db").Succeeded();
        Assert.Equal($"{Database} is sound\n", Run("doctor").Succeeded());
    }

    [Fact]
    public void A_restore_of_what_is_none_is_refused() =>
        Assert.Contains("there is no backup", Run("restore", "nowhere.db").Refused(), StringComparison.Ordinal);

    [Fact]
    public void What_was_done_on_another_machine_comes_over_once()
    {
        _program.Clock.Advance(TimeSpan.FromMinutes(1));
        _program.Run("config", "theme", "plain", "--db", "laptop.db").Succeeded();
        Assert.Equal("new events: 1, known already: 0, notes never seen here: 0\n", Run("merge", "laptop.db").Succeeded());
        Assert.Equal("{\"events\":0,\"known\":1,\"notes\":0,\"numbers\":0}\n", Run("merge", "laptop.db", "--json").Succeeded());
        Assert.Equal("plain\n", Run("config", "theme").Succeeded());
        Assert.Contains("is this database itself", Run("merge", "mine.db").Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_doctor_tells_and_mends()
    {
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER log_forbids_update; DROP TABLE phone_note";
            command.ExecuteNonQuery();
        }

        var told = Run("doctor");
        Assert.Equal((1, "the table phone_note is missing\nthe trigger log_forbids_update is missing (doctor --fix puts it right)\n"), (told.ExitCode, told.Out));
        var mended = Run("doctor", "--fix");
        Assert.Equal((1, "put right: the trigger log_forbids_update is missing\nthe table phone_note is missing\n"), (mended.ExitCode, mended.Out));
        Assert.Equal("{\"findings\":[{\"what\":\"the table phone_note is missing\",\"canBeMended\":false}],\"mended\":0}\n", Run("doctor", "--json").Out);
    }

    private Ran Run(params string[] arguments) => _program.Run([.. arguments, "--db", "mine.db"]);
}
