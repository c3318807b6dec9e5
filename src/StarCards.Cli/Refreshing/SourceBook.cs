using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Sources;

namespace StarCards.Cli.Refreshing;

/// <summary>The files and folders that the owner has the program remember.</summary>
internal sealed class SourceBook(OpenedCollection collection, CommandRun run)
{
    /// <summary>A file of this name marks a folder of decks that come with the program.</summary>
    private const string SampleMark = ".starcards-samples";

    /// <summary>Remembers a file or folder, and says so where it holds the program's samples.</summary>
    /// <param name="path">The path as it was typed.</param>
    /// <param name="deck">What stands in place of folders and file name in the names of its decks, or null.</param>
    /// <exception cref="UserException">There is no such file or folder.</exception>
    public Source Add(string path, DeckName? deck = null)
    {
        var full = FullPath(path);
        var isFolder = Directory.Exists(full);
        if (!isFolder && !File.Exists(full))
        {
            throw new UserException($"{path}: no such file or folder");
        }

        var known = collection.File.ReadSources();
        if (deck is null && known.FirstOrDefault(source => source.IsRemembered && source.Covers(full)) is { } covering)
        {
            return covering;
        }

        var before = known.FirstOrDefault(source => source.Path == full);
        var added = new Source(full, isFolder, deck ?? before?.Deck, before?.AddedAt ?? run.Now, IsSample(full, isFolder));
        collection.File.AllOrNothing(() =>
        {
            collection.File.SaveSource(added);
            ReadAgain(added);
        });
        SayThatItIsASample(added);
        return added;
    }

    /// <summary>Stops reading a source; its cards go out of sight with the next refresh, their log stays.</summary>
    /// <exception cref="UserException">The path is no source.</exception>
    public Source Forget(string path)
    {
        var full = FullPath(path);
        var sources = collection.File.ReadSources().Where(source => source.IsRemembered).ToList();
        if (sources.FirstOrDefault(source => source.Path == full) is not { } remembered)
        {
            throw new UserException(sources.FirstOrDefault(source => source.Covers(full)) is { } covering
                ? $"{path} is read as part of {covering.Path}; forget that, or name {Path.GetFileName(full)} in a .starcardsignore beside it"
                : $"{path} is no source; 'starcards sources' lists them");
        }

        var forgotten = remembered with { ForgottenAt = run.Now };
        collection.File.SaveSource(forgotten);
        return forgotten;
    }

    private static bool IsSample(string path, bool isFolder) =>
        File.Exists(Path.Combine(isFolder ? path : Path.GetDirectoryName(path)!, SampleMark));

    private string FullPath(string path) => Path.TrimEndingDirectorySeparator(run.Around.FullPath(path));

    /// <summary>Files whose deck may be another one now are read again although they did not change.</summary>
    private void ReadAgain(Source source) =>
        collection.File.SaveFileStamps([.. collection.File.ReadFileStamps().Select(stamp => source.Covers(stamp.Path) ? stamp with { Hash = "", ModifiedTicks = 0 } : stamp)]);

    private void SayThatItIsASample(Source source)
    {
        if (source.IsSample)
        {
            var shown = run.Around.ShownPath(source.Path);
            run.Error.WriteLine($"starcards: {shown} holds sample decks and is remembered as a source; 'starcards forget {shown}' takes them out of sight for good");
        }
    }
}
