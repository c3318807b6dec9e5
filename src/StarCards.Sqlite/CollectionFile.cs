using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Sources;
using StarCards.Sqlite.Log;
using StarCards.Sqlite.Notes;
using StarCards.Sqlite.Opening;
using StarCards.Sqlite.Progress;
using StarCards.Sqlite.Sources;

namespace StarCards.Sqlite;

/// <summary>
/// The learner's database: sources and notes as they were read last, the review log, and the schedules that it gives.
/// Every method that writes does all or nothing, and is durable when it returns.
/// </summary>
/// <remarks>What the world does wrong (locked, full, damaged, read-only) comes out of every method as a <see cref="UserException"/>.</remarks>
public sealed class CollectionFile : IDisposable
{
    private readonly Database _database;
    private readonly LogTable _log;
    private readonly ProgressTable _progress;
    private readonly NoteTable _notes;
    private readonly AnkiNumbers _ankiNumbers;
    private readonly AskedPartCards _askedPartCards;
    private readonly SourceTable _sources;

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
    }

    /// <summary>Opens the database of a path, and makes it, with its folder, where there is none.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="machine">What this machine is called in the log from here on; an existing database keeps the name that it has.</param>
    /// <param name="now">The instant of creation.</param>
    /// <exception cref="UserException">It is no database of ours, a newer one, damaged, locked, or cannot be made.</exception>
    public static CollectionFile Open(string path, string machine, Instant now)
    {
        var database = DatabaseOpening.Open(path);
        try
        {
            var collection = new CollectionTable(database.Connection);
            if (database.Guard(collection.ReadMachine) is { } known)
            {
                return new CollectionFile(database, known, wasCreated: false);
            }

            database.Write(() => collection.Create(machine, now));
            return new CollectionFile(database, database.Guard(collection.ReadMachine)!, wasCreated: true);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>The absolute path of the file.</summary>
    public string Path => _database.Path;

    /// <summary>True where this opening made the database.</summary>
    public bool WasCreated { get; }

    /// <summary>True where file or folder cannot be written: reading works, writing is refused.</summary>
    public bool IsReadOnly => _database.IsReadOnly;

    /// <summary>The name under which events made here stand in the log; given once.</summary>
    public string Machine { get; }

    /// <summary>
    /// Adds events made here to the log, each at the first free instant from its own on, and brings the progress of
    /// the cards that they concern up to date.
    /// </summary>
    /// <returns>The events as they were logged, in the given order.</returns>
    public IReadOnlyList<LogEvent> Append(IReadOnlyList<LogEvent> events) => _database.Write(() =>
    {
        var logged = _log.Add(events);
        Refold(logged);
        return logged;
    });

    /// <summary>Adds events made elsewhere: they keep instant, origin and machine, and those that the log has already are passed over.</summary>
    /// <returns>Those that are new here.</returns>
    public IReadOnlyList<LogEvent> AppendImported(IEnumerable<LogEvent> events) => _database.Write(() =>
    {
        var added = _log.AddAsTheyAre(events);
        Refold(added);
        return added;
    });

    /// <summary>The whole log, in order of (instant, card).</summary>
    public IReadOnlyList<LogEvent> ReadLog() => _database.Read(() => _log.Read().ToList());

    /// <summary>The log of all cards of a note, retractions included.</summary>
    public IReadOnlyList<LogEvent> ReadLog(NoteId note) => _database.Read(() => _log.ReadNote(note).ToList());

    /// <summary>The settings changed and their retractions: the events that are of no card.</summary>
    public IReadOnlyList<LogEvent> ReadCollectionLog() => _database.Read(() => _log.ReadCollection().ToList());

    /// <summary>The whole log in order of (instant, card), one event in memory at a time. Append nothing while it runs.</summary>
    public IEnumerable<LogEvent> StreamLog() => _database.Stream(_log.Read());

    /// <summary>What is known of each card that has events.</summary>
    public IReadOnlyDictionary<CardId, CardProgress> ReadProgress() => _database.Read(_progress.Read);

    /// <summary>Makes the stored progress anew from the log.</summary>
    public void RebuildProgress() => _database.Write(RefoldAll);

    /// <summary>The cards of which the stored progress differs from the fold of the log; none where all is well.</summary>
    public IReadOnlyList<ProgressDifference> CompareProgress() =>
        _database.Read(() => ProgressDifference.Between(_progress.Read(), new Projection(_log).OfAll().ToDictionary()));

    /// <summary>Keeps what a refresh found.</summary>
    /// <param name="living">The notes that were found, new or known; numbers for Anki are given here, whatever they carry.</param>
    /// <param name="vanished">The notes that are no longer there; their log stays.</param>
    public void SaveNotes(IReadOnlyList<IdentifiedNote> living, IReadOnlyCollection<NoteId> vanished) => _database.Write(() =>
    {
        _notes.Save(living);
        _notes.SetVanished(vanished);
        _ankiNumbers.GiveTo(living);
    });

    /// <summary>The living notes of remembered sources, in their order.</summary>
    public IReadOnlyList<IdentifiedNote> ReadNotes() => _database.Read(() => ReadCollectionCards().Notes());

    /// <summary>Every note ever seen, vanished and forgotten ones included.</summary>
    public IReadOnlyList<KnownNote> ReadEveryNote() => _database.Read(() =>
    {
        var numbers = _ankiNumbers.Read();
        return _notes.ReadAll().Select(row => new KnownNote(row.ToNote(numbers.GetValueOrDefault(row.Id)), row.IsLiving == 1)).ToList();
    });

    /// <summary>The cards of the living notes of remembered sources, in the order of the notes; siblings in the order of their faces.</summary>
    /// <param name="partCards">True where part cards are asked for by the setting; where they came home for a note, it has them anyway.</param>
    public IReadOnlyList<Card> ReadCards(bool partCards) => _database.Read(() => ReadCollectionCards().Cards(partCards));

    /// <summary>Notes that the part cards of a note came home, and are asked for from here on.</summary>
    public void AskForPartCards(NoteId note, Instant at) => _database.Write(() => _askedPartCards.Ask(note, at));

    /// <summary>Forgets which part cards came home: from here on the setting alone decides.</summary>
    public void StopAskingForPartCards() => _database.Write(_askedPartCards.Clear);

    /// <summary>All sources, forgotten ones included, in the order of adding.</summary>
    public IReadOnlyList<Source> ReadSources() => _database.Read(_sources.Read);

    /// <summary>Adds a source, or changes the one of that path: remembers it again, forgets it, gives it another deck.</summary>
    public void SaveSource(Source source) => _database.Write(() => _sources.Save(source));

    /// <summary>How the files looked when they were last read.</summary>
    public IReadOnlyList<FileStamp> ReadFileStamps() => _database.Read(_sources.ReadStamps);

    /// <summary>Puts these stamps in place of all that are kept.</summary>
    public void SaveFileStamps(IEnumerable<FileStamp> stamps) => _database.Write(() => _sources.ReplaceStamps(stamps));

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private CollectionCards ReadCollectionCards() =>
        new(_notes.ReadLiving(), _sources.Read(), _ankiNumbers.Read(), _progress.Read(), _askedPartCards.Read());

    private void Refold(IReadOnlyList<LogEvent> added)
    {
        if (added.Any(Projection.ConcernsAll))
        {
            RefoldAll();
        }
        else
        {
            _progress.Write(new Projection(_log).Of(added.Select(logged => logged.Card!.Value).Distinct()));
        }
    }

    private void RefoldAll()
    {
        _progress.Clear();
        _progress.Write(new Projection(_log).OfAll());
    }
}
