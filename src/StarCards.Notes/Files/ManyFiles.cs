using System.Runtime.ExceptionServices;

namespace StarCards.Notes.Files;

/// <summary>Reads files on all processors, since what one says depends on no other.</summary>
public static class ManyFiles
{
    /// <summary>From here on a file is read alone: the memory that one takes must not be taken once a processor.</summary>
    private const long Large = 1 << 20;

    /// <summary>What was read of each file, in the order of the files.</summary>
    /// <param name="files">The files; of equal ones each is read.</param>
    /// <param name="read">Reads one; called on several threads at once.</param>
    public static IReadOnlyList<T> Read<T>(IReadOnlyList<SourceFile> files, Func<SourceFile, T> read)
    {
        var readings = new T[files.Count];
        var together = Enumerable.Range(0, files.Count).Where(i => files[i].Bytes < Large).ToList();
        try
        {
            Parallel.ForEach(together, i => readings[i] = read(files[i]));
        }
        catch (AggregateException exception) when (exception.InnerException is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        foreach (var i in Enumerable.Range(0, files.Count).Except(together))
        {
            readings[i] = read(files[i]);
        }

        return readings;
    }
}
