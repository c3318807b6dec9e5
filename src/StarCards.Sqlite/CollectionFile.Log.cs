using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Settings;
using StarCards.Sqlite.Progress;

namespace StarCards.Sqlite;

/// <content>The log and the schedules that it gives.</content>
public sealed partial class CollectionFile
{
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

    /// <summary>The rows of the log that could not be read, of those that were read so far; none where all is well.</summary>
    public IReadOnlyList<DamagedRow> DamagedRows => _log.Damaged;

    /// <summary>The whole log, in order of (instant, card).</summary>
    public IReadOnlyList<LogEvent> ReadLog() => _database.Read(() => _log.Read().ToList());

    /// <summary>The events of an instant and all later ones, retractions included, in order of (instant, card).</summary>
    public IReadOnlyList<LogEvent> ReadLogSince(Instant first) => _database.Read(() => _log.ReadSince(first).ToList());

    /// <summary>The log of all cards of a note, retractions included, and of the ids that turned out to be this note's.</summary>
    public IReadOnlyList<LogEvent> ReadLog(NoteId note) => _database.Read(() =>
        _aliases.Read().Where(alias => alias.Value == note).Select(alias => alias.Key).Append(note)
            .SelectMany(_log.ReadNote)
            .Order(LogOrder.Instance)
            .ToList());

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
        _database.Read(() => ProgressDifference.Between(_progress.Read(), Projection().OfAll().ToDictionary()));

    private Projection Projection() => new(_log, _aliases.Read());

    private void Refold(IReadOnlyList<LogEvent> added)
    {
        if (added.Any(SettingTable.MovesSchedules))
        {
            RefoldAll();
        }
        else
        {
            _progress.Write(Projection().Of(added.Select(logged => logged.Card).OfType<CardId>()));
        }
    }

    private void RefoldAll()
    {
        _progress.Clear();
        _progress.Write(Projection().OfAll());
    }
}
