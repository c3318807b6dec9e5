using StarCards.Identity;
using StarCards.Reviews;
using StarCards.Sqlite.Backups;
using StarCards.Sqlite.Identity;
using StarCards.Sqlite.Log;
using StarCards.Sqlite.Notes;
using StarCards.Sqlite.Opening;
using StarCards.Sqlite.Phone;

namespace StarCards.Sqlite.Merging;

/// <summary>
/// Another machine's collection, to be read: a copy of the file, brought up to date where it is of an older version, so
/// that the file itself stays as it is. The copy is gone when this is.
/// </summary>
internal sealed class OtherCollection : IDisposable
{
    private readonly Database _copy;

    private OtherCollection(Database copy)
    {
        _copy = copy;
        Notes = copy.Read(new NoteTable(copy.Connection).ReadRows);
        Numbers = copy.Read(new AnkiNumbers(copy.Connection).Read);
        AskedPartCards = copy.Read(new AskedPartCards(copy.Connection).ReadRows);
        Phone = new PhoneTable(copy.Connection);
        Ledger = copy.Read(new LedgerTable(copy.Connection).Read);
    }

    public IReadOnlyList<NoteRow> Notes { get; }

    public IReadOnlyDictionary<string, long> Numbers { get; }

    public IReadOnlyList<AskedPartCardRow> AskedPartCards { get; }

    public PhoneTable Phone { get; }

    /// <summary>What each note was on that machine.</summary>
    public IReadOnlyList<LedgerEvent> Ledger { get; }

    /// <summary>How many events its log has.</summary>
    public int EventCount => _copy.Read(new LogTable(_copy.Connection).Count);

    /// <summary>Its log, one event in memory at a time.</summary>
    public IEnumerable<LogEvent> Log => _copy.Stream(new LogTable(_copy.Connection).Read());

    /// <param name="path">The other database.</param>
    /// <param name="ours">Our own, beside which the copy lies for a while.</param>
    public static OtherCollection Open(string path, string ours)
    {
        if (!File.Exists(path))
        {
            throw new UserException($"there is no database {path}");
        }

        if (System.IO.Path.GetFullPath(path) == System.IO.Path.GetFullPath(ours))
        {
            throw new UserException($"{path} is this database itself; name another machine's");
        }

        var copy = ours + ".merging";
        DeleteCopy(copy);
        using (var original = DatabaseOpening.OpenToRead(path))
        {
            DatabaseCopy.Write(original, copy);
        }

        return new OtherCollection(DatabaseOpening.Open(copy, DatabaseOpening.LockWait));
    }

    public void Dispose()
    {
        _copy.Dispose();
        DeleteCopy(_copy.Path);
    }

    private static void DeleteCopy(string copy)
    {
        foreach (var name in new[] { "", "-wal", "-shm" })
        {
            File.Delete(copy + name);
        }
    }
}
