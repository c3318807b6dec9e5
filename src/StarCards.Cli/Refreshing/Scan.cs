using StarCards.Notes.Files;
using StarCards.Reading;
using StarCards.Sources;

namespace StarCards.Cli.Refreshing;

/// <summary>What a look at all remembered sources found.</summary>
/// <param name="Sources">Those that were looked at.</param>
/// <param name="Files">Every file, once, in the order of the collection.</param>
/// <param name="Gone">The paths of files that were known and are there no more, or are read no longer.</param>
/// <param name="Absent">The paths of files that were known and whose source is not there at all.</param>
/// <param name="Missing">The sources that are not there.</param>
/// <param name="Diagnostics">What could not be read.</param>
internal sealed record Scan(
    IReadOnlyList<Source> Sources,
    IReadOnlyList<ScannedFile> Files,
    IReadOnlySet<string> Gone,
    IReadOnlySet<string> Absent,
    IReadOnlyList<Source> Missing,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Part of every hash. Count it up when notes are read differently, so that every file is read again.</summary>
    private const int ReaderVersion = 21;

    /// <summary>Looks at the sources.</summary>
    /// <param name="sources">Those that are remembered, in the order of adding.</param>
    /// <param name="stamps">How the files looked when they were read last.</param>
    /// <param name="around">The clock, and the working folder from which paths are shown.</param>
    public static Scan Of(IReadOnlyList<Source> sources, IReadOnlyList<FileStamp> stamps, Surroundings around)
    {
        var last = stamps.ToDictionary(stamp => stamp.Path, StringComparer.Ordinal);
        var reading = new FileReading(around.Clock.GetUtcNow(), ReaderVersion);
        var found = sources.Select(source => (Source: source, Found: SourceWalk.Of(source.Path, around.ShownPath(source.Path)))).ToList();
        var files = found
            .SelectMany(place => place.Found.Files, (place, file) => (place.Source, File: file))
            .DistinctBy(entry => entry.File.Path, StringComparer.Ordinal)
            .Select(entry => new ScannedFile(Nearest(sources, entry.File.Path), reading.Check(entry.File, last.GetValueOrDefault(entry.File.Path))))
            .ToList();
        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var lost = last.Keys.Where(path => !present.Contains(path)).Select(path => (Path: path, Fate: FateOf(path, found))).ToList();
        return new Scan(
            sources,
            files,
            lost.Where(file => file.Fate == Fate.Gone).Select(file => file.Path).ToHashSet(StringComparer.Ordinal),
            lost.Where(file => file.Fate == Fate.Absent).Select(file => file.Path).ToHashSet(StringComparer.Ordinal),
            [.. found.Where(place => !place.Found.IsThere).Select(place => place.Source)],
            [.. found.SelectMany(place => place.Found.Diagnostics), .. files.Select(file => file.State).OfType<UnreadableFile>().Select(file => file.Diagnostic)]);
    }

    /// <summary>The stamps to keep: of what was read, and of what nobody could look at.</summary>
    public IReadOnlyList<FileStamp> StampsAfter(IReadOnlyList<FileStamp> before)
    {
        var now = Files.Select(file => StampOf(file.State)).OfType<FileStamp>().ToDictionary(stamp => stamp.Path, StringComparer.Ordinal);
        return [.. now.Values, .. before.Where(stamp => !now.ContainsKey(stamp.Path) && !Gone.Contains(stamp.Path))];
    }

    /// <summary>Where a source lies within another, it decides the deck of its files.</summary>
    private static Source Nearest(IReadOnlyList<Source> sources, string path) =>
        sources.Where(source => source.Covers(path)).MaxBy(source => source.Path.Length)!;

    private static FileStamp? StampOf(FileState state) => state switch
    {
        ChangedFile changed => changed.Stamp,
        UnchangedFile unchanged => unchanged.Stamp,
        _ => null,
    };

    private static Fate FateOf(string path, IReadOnlyList<(Source Source, FoundFiles Found)> places)
    {
        var covering = places.Where(place => place.Source.Covers(path)).ToList();
        return covering.Count == 0 || covering.Any(place => place.Found.IsGone(path)) ? Fate.Gone
            : covering.All(place => !place.Found.IsThere) ? Fate.Absent
            : Fate.Unknown;
    }

    private enum Fate
    {
        Unknown,
        Gone,
        Absent,
    }
}
