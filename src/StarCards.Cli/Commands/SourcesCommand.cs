using System.Text.Json.Serialization;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Output;
using StarCards.Cli.Refreshing;
using StarCards.Sources;

namespace StarCards.Cli.Commands;

/// <summary>Lists what is read.</summary>
internal sealed class SourcesCommand(Surroundings around)
    : StarCardsCommand(around, "sources", "List the files and folders that are read", "sources", "sources --json")
{
    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var notes = collection.File.ReadNotes();
        var sources = collection.File.ReadSources().Where(source => source.IsRemembered).Select(source => SourceJson.Of(source, notes)).ToList();
        if (run.IsJson)
        {
            run.Out.WriteJson(sources, SourceJsonContext.Readable.ListSourceJson);
        }
        else if (sources.Count == 0)
        {
            run.Error.WriteLine("starcards: no sources yet; 'starcards add PATH' remembers a file or a folder of notes");
        }
        else
        {
            run.Out.WriteTable([.. sources.Select(source => source.Row(run.Around))]);
        }

        return ExitCode.Done;
    }
}

/// <summary>A source as <c>sources --json</c> prints it; <c>missing</c> where nothing is at its path now.</summary>
internal sealed record SourceJson(string Path, string Kind, string? Deck, int Files, int Notes, bool Sample, bool Missing)
{
    public static SourceJson Of(Source source, IReadOnlyList<IdentifiedNote> notes)
    {
        var files = notes.Where(note => source.Covers(note.Source)).Select(note => note.Source).ToList();
        return new SourceJson(
            source.Path,
            source.IsFolder ? "folder" : "file",
            source.Deck?.ToString(),
            files.Distinct(StringComparer.Ordinal).Count(),
            files.Count,
            source.IsSample,
            !Directory.Exists(source.Path) && !File.Exists(source.Path));
    }

    public IReadOnlyList<string> Row(Surroundings around) =>
    [
        around.ShownPath(Path),
        FormattableString.Invariant($"{Notes} {(Notes == 1 ? "note" : "notes")} in {Files} {(Files == 1 ? "file" : "files")}"),
        string.Join(", ", new[] { Deck is null ? "" : $"deck {Deck}", Sample ? "samples" : "", Missing ? "not there now" : "" }.Where(word => word.Length > 0)),
    ];
}

/// <summary>Makes the JSON of <c>sources</c> without reflection.</summary>
[JsonSerializable(typeof(List<SourceJson>))]
internal sealed partial class SourceJsonContext : JsonSerializerContext
{
    public static SourceJsonContext Readable { get; } = new(JsonOutput.Options);
}
