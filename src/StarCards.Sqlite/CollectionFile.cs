using Microsoft.Data.Sqlite;
using StarCards.Reviews;
using StarCards.Sqlite.Backups;
using StarCards.Sqlite.Log;
using StarCards.Sqlite.Notes;
using StarCards.Sqlite.Opening;
using StarCards.Sqlite.Phone;
using StarCards.Sqlite.Progress;
using StarCards.Sqlite.Sources;

namespace StarCards.Sqlite;

/// <summary>
/// The learner's database: sources and notes as they were read last, the review log, and the schedules that it gives.
/// Every method that writes does all or nothing, and is durable when it returns.
/// </summary>
/// <remarks>What the world does wrong (locked, full, damaged, read-only) comes out of every method as a <see cref="UserException"/>.</remarks>
public sealed partial class CollectionFile : IDisposable
{
    private readonly Database _database;
    private readonly LogTable _log;
    private readonly ProgressTable _progress;
    private readonly NoteTable _notes;
    private readonly AnkiNumbers _ankiNumbers;
    private readonly AskedPartCards _askedPartCards;
    private readonly SourceTable _sources;
    private readonly NoteAliases _aliases;
    private readonly PhoneTable _phone;

    private CollectionFile(Database database, string machine, bool wasCreated)
    {
        _database = database;
        Machine = machine;
        WasCreated = wasCreated;
        _log = new LogTable(database.Connection);
        _progress = new ProgressTable(database.Connection);
        _notes = new NoteTable(database.Connection);
        _ankiNumbers = new AnkiNumbers(database.Connection);
        _askedPartCards = new AskedPartCards(database.Connection);
        _sources = new SourceTable(database.Connection);
        _aliases = new NoteAliases(database.Connection);
        _phone = new PhoneTable(database.Connection);
    }

    /// <summary>Opens the database of a path, and makes it, with its folder, where there is none.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="machine">What this machine is called in the log from here on; an existing database keeps the name that it has.</param>
    /// <param name="now">The instant of creation.</param>
    /// <exception cref="UserException">It is no database of ours, a newer one, damaged, locked, or cannot be made.</exception>
    public static CollectionFile Open(string path, string machine, Instant now) => Open(path, machine, now, DatabaseOpening.LockWait);

    internal static CollectionFile Open(string path, string machine, Instant now, TimeSpan lockWait)
    {
        var database = DatabaseOpening.Open(path, lockWait);
        try
        {
            var collection = new CollectionTable(database.Connection);
            if (database.Read(collection.ReadMachine) is { } known)
            {
                var opened = new CollectionFile(database, known, wasCreated: false);
                database.BeforeFirstWriting = () => opened.FailedBackup = DailyBackup.Make(database, now);
                return opened;
            }

            database.Write(() => collection.Create(machine, now));
            return new CollectionFile(database, database.Read(collection.ReadMachine)!, wasCreated: true);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>The open connection, for tests that take the disk away from it.</summary>
    internal SqliteConnection Connection => _database.Connection;

    /// <summary>The absolute path of the file.</summary>
    public string Path => _database.Path;

    /// <summary>True where this opening made the database.</summary>
    public bool WasCreated { get; }

    /// <summary>True where file or folder cannot be written: reading works, writing is refused.</summary>
    public bool IsReadOnly => _database.IsReadOnly;

    /// <summary>The name under which events made here stand in the log; given once.</summary>
    public string Machine { get; }

    /// <summary>Makes one writing of several: all of it is kept, or, where it throws, nothing.</summary>
    public void AllOrNothing(Action work) => _database.Write(work);

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();
}
