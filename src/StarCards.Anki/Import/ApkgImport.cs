using Microsoft.Data.Sqlite;
using StarCards.Phone;

namespace StarCards.Anki.Import;

/// <summary>A package that Anki exported (<c>.apkg</c> or <c>.colpkg</c>, any variant), unpacked into a folder of its own and checked.</summary>
public sealed class ApkgImport : IDisposable
{
    private readonly string _path;
    private readonly DirectoryInfo _scratch;
    private readonly CollectionReader _collection;

    private ApkgImport(string path, DirectoryInfo scratch, CollectionReader collection)
    {
        _path = path;
        _scratch = scratch;
        _collection = collection;
    }

    /// <summary>Opens a package.</summary>
    /// <exception cref="UserException">It cannot be read, is none, is damaged or cut off, of a newer version, or too large.</exception>
    public static ApkgImport Open(string path)
    {
        var scratch = Directory.CreateTempSubdirectory("starcards-import-");
        try
        {
            var collection = Path.Combine(scratch.FullName, "collection");
            Guard(path, () => PackageUnpacking.Collection(path, collection));
            return new ApkgImport(path, scratch, Guard(path, () => CollectionReader.Open(path, collection)));
        }
        catch
        {
            scratch.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>What is in it of ours. The cards are read as they are asked for.</summary>
    /// <exception cref="UserException">The collection in it is damaged.</exception>
    public PackageContents Read(ImportBasis basis) => Guard(_path, () =>
    {
        var notes = new NoteReading(_collection, basis).Read();
        var hasScheduling = _collection.HasScheduling();
        var cards = new CardReading(_path, _collection, basis, notes.Ours).Read();
        return new PackageContents(hasScheduling, notes.Notes, Guarded(cards), notes.PassedOver);
    });

    /// <summary>The date that its day numbers count from.</summary>
    internal Reviews.StudyDay DayZero(Reviews.StudyCalendar calendar) => CardStates.DayZeroOf(_collection, calendar);

    /// <inheritdoc/>
    public void Dispose()
    {
        _collection.Dispose();
        _scratch.Delete(recursive: true);
    }

    private IEnumerable<PackageCard> Guarded(IEnumerable<PackageCard> cards)
    {
        using var reading = cards.GetEnumerator();
        while (Guard(_path, reading.MoveNext))
        {
            yield return reading.Current;
        }
    }

    private static void Guard(string path, Action read) => Guard(path, () =>
    {
        read();
        return true;
    });

    private static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or ZstdSharp.ZstdException or Google.Protobuf.InvalidProtocolBufferException or EndOfStreamException)
        {
            throw new UserException($"'{path}' is no package of Anki, or was damaged or cut off on its way; export it once more ({exception.Message.ReplaceLineEndings(" ").TrimEnd('.')})", exception);
        }
        catch (SqliteException exception)
        {
            throw new UserException($"the collection in '{path}' is damaged; export it once more ({exception.Message.ReplaceLineEndings(" ").TrimEnd('.')})", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"cannot read '{path}': {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }
}
