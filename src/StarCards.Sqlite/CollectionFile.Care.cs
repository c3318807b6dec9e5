using StarCards.Reviews;
using StarCards.Sqlite.Backups;
using StarCards.Sqlite.Doctor;
using StarCards.Sqlite.Merging;

namespace StarCards.Sqlite;

/// <content>What keeps a collection safe and sound: copies, examination, union with another machine's.</content>
public sealed partial class CollectionFile
{
    /// <summary>The folder beside a database in which the program's own copies of it lie; it need not exist.</summary>
    /// <param name="path">The absolute path of the database.</param>
    public static string BackupsOf(string path) => BackupFolder.Of(path);

    /// <summary>Why the copy that is due before the first change of a day could not be made, or null.</summary>
    public string? FailedBackup { get; private set; }

    /// <summary>Writes a copy of the database as it is now; the copy is there whole or not at all.</summary>
    /// <param name="target">The absolute path of the copy, or null for one among the program's own, named by the time.</param>
    /// <param name="now">The time.</param>
    /// <returns>The path of the copy.</returns>
    /// <exception cref="UserException">It cannot be written, or there is a file of that name that is no database of ours.</exception>
    public string BackUp(string? target, Instant now)
    {
        var path = target ?? BackupFolder.Asked(Path, now);
        DatabaseCopy.Write(_database, path);
        return path;
    }

    /// <summary>Puts a backup in the place of a database, be that damaged or not there; what it replaces is kept.</summary>
    /// <param name="path">The absolute path of the database.</param>
    /// <param name="backup">The absolute path of the backup; it stays as it is.</param>
    /// <param name="now">The time, for the name of what is kept.</param>
    /// <returns>Where the replaced database lies now, or null where there was none.</returns>
    /// <exception cref="UserException">The backup is no sound database of ours, or the database is in use.</exception>
    public static string? Restore(string path, string backup, Instant now) => Restoring.Restore(path, backup, now);

    /// <summary>Looks for everything that is not as it should be; nothing where all is well.</summary>
    public IReadOnlyList<Finding> Examine() => _database.Read(() => new Examination(_database.Connection).Findings(CompareProgress(), _log.Damaged));

    /// <summary>Puts right what can be put right without losing anything: guards of the log, indexes, the stored progress.</summary>
    public void Mend() => _database.Write(() =>
    {
        new SchemaCheck(_database.Connection).Mend();
        RefoldAll();
        _ankiNumbers.GiveTo([.. ReadEveryNote().Select(known => known.Note)]);
    });

    /// <summary>
    /// Takes over what another collection knows: its log, its numbers for Anki, the notes that it saw. Sources stay
    /// apart, being paths of one machine. The other file is not changed; merging twice changes nothing more.
    /// </summary>
    /// <param name="other">The absolute path of the other database.</param>
    /// <exception cref="UserException">It is no database of ours, a newer one, or damaged.</exception>
    public MergeResult Merge(string other)
    {
        using var theirs = OtherCollection.Open(other, Path);
        return _database.Write(() =>
        {
            var notes = _notes.Unite(theirs.Notes);
            var numbers = _ankiNumbers.Read();
            var merged = NumberMerge.Of(numbers, theirs.Numbers);
            _ankiNumbers.Replace(merged);
            _askedPartCards.Add(theirs.AskedPartCards);
            _phone.Unite(theirs.Phone);
            UniteLedger(theirs.Ledger);
            var added = _log.AddAsTheyAre(theirs.Log);
            Refold(added);
            var smaller = numbers.Count(number => merged[number.Key] != number.Value);
            return new MergeResult(added.Count, theirs.EventCount - added.Count, notes, smaller);
        });
    }
}
