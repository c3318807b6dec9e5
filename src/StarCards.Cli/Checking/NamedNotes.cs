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
        var readings = new List<SourceReading>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var unread = new List<string>();
        var targets = new LinkTargets();
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                Add(SourceBytes.Decode(StandardInput, All(around.OpenIn())), isThere: null);
                continue;
            }

            var found = SourceWalk.Of(around.FullPath(path), path);
            unread.AddRange(WhyUnread(found, path, around.FullPath(path)));
            readings.AddRange(found.Diagnostics.Select(Nothing));
            foreach (var file in found.Files)
            {
                ReadFile(file);
            }
        }

        return new NamedNotes(readings, texts, unread);

        void Add(SourceText source, Func<LinkTarget, bool>? isThere)
        {
            texts[source.Path] = source.Text;
            readings.Add(NoteReader.Read(source, isThere));
        }

        void ReadFile(SourceFile file)
        {
            switch (new FileReading(around.Clock.GetUtcNow(), NeverStored).Check(file, last: null))
            {
                case ChangedFile changed:
                    Add(SourceBytes.Decode(file.ShownAs, changed.Content.Span), targets.Of(file));
                    break;
                case UnreadableFile unreadable:
                    readings.Add(Nothing(unreadable.Diagnostic));
                    unread.AddRange(file.Folders.Count == 0 && file.Path == around.FullPath(file.ShownAs) ? [$"{file.ShownAs}: {unreadable.Diagnostic.Message}"] : []);
                    break;
            }
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
}
