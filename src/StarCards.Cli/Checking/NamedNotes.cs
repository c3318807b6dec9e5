using StarCards.Notes;
using StarCards.Notes.Files;
using StarCards.Reading;

namespace StarCards.Cli.Checking;

/// <summary>What was read of the paths that were named, without any database.</summary>
/// <param name="Readings">One for each file that could be read, in the order of naming; within a folder by path.</param>
/// <param name="Texts">The text of each of them, by its path.</param>
/// <param name="Unread">A line for each named path that could not be read.</param>
internal sealed record NamedNotes(IReadOnlyList<SourceReading> Readings, IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> Unread)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private const int NeverStored = 0;

    /// <summary>Reads what can be read; a path that is not there does not keep the others from being read.</summary>
    public static NamedNotes Read(IEnumerable<string> paths, Surroundings around)
    {
        var read = new List<OneRead>();
        var unread = new List<string>();
        var targets = new LinkTargets();
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                var source = SourceBytes.Decode(StandardInput, All(around.OpenIn()));
                read.Add(new OneRead(NoteReader.Read(source), source, null));
                continue;
            }

            var found = SourceWalk.Of(around.FullPath(path), path);
            unread.AddRange(WhyUnread(found, path, around.FullPath(path)));
            read.AddRange(found.Diagnostics.Select(diagnostic => new OneRead(Nothing(diagnostic), null, null)));
            var files = ManyFiles.Read(found.Files, file => Of(file, targets, around));
            unread.AddRange(files.Select(file => file.WhyUnread).OfType<string>());
            read.AddRange(files);
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in read.Select(one => one.Source).OfType<SourceText>())
        {
            texts[source.Path] = source.Text;
        }

        return new NamedNotes([.. read.Select(one => one.Reading)], texts, unread);
    }

    private static OneRead Of(SourceFile file, LinkTargets targets, Surroundings around)
    {
        switch (new FileReading(around.Clock.GetUtcNow(), NeverStored).Check(file, last: null))
        {
            case ChangedFile changed:
                var source = SourceBytes.Decode(file.ShownAs, changed.Content.Span);
                return new OneRead(NoteReader.Read(source, targets.Of(file)), source, null);
            case UnreadableFile unreadable:
                var isNamed = file.Folders.Count == 0 && file.Path == around.FullPath(file.ShownAs);
                return new OneRead(Nothing(unreadable.Diagnostic), null, isNamed ? $"{file.ShownAs}: {unreadable.Diagnostic.Message}" : null);
            default:
                throw new InvalidOperationException("What was never read cannot be unchanged.");
        }
    }

    private static IEnumerable<string> WhyUnread(FoundFiles found, string path, string fullPath) =>
        found.Closed.Contains(fullPath) ? found.Diagnostics.Select(diagnostic => $"{diagnostic.File}: {diagnostic.Message}")
        : found.IsThere ? []
        : [$"{path}: no such file or folder"];

    private static SourceReading Nothing(Diagnostic diagnostic) => new(diagnostic.File, [], [diagnostic], []);

    private static byte[] All(Stream input)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What came of one file, or of one place that could not be looked into.</summary>
    private sealed record OneRead(SourceReading Reading, SourceText? Source, string? WhyUnread);
}
