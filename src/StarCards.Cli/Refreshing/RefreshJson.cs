using System.Text.Json.Serialization;
using StarCards.Cli.Json;
using StarCards.Identity;

namespace StarCards.Cli.Refreshing;

/// <summary>The result of <c>refresh --json</c>: what became of the notes, what waits, what could not be read.</summary>
internal sealed record RefreshJson(
    IReadOnlyList<ChangeJson> New,
    IReadOnlyList<ChangeJson> Edited,
    IReadOnlyList<ChangeJson> Moved,
    IReadOnlyList<ChangeJson> Returned,
    IReadOnlyList<ChangeJson> Vanished,
    IReadOnlyList<WaitingJson> Waiting,
    IReadOnlyList<string> Missing,
    IReadOnlyList<DiagnosticJson> Diagnostics)
{
    public static RefreshJson Of(RefreshReport report) => new(
        Changes(report, NoteChange.New),
        Changes(report, NoteChange.Edited),
        Changes(report, NoteChange.Moved),
        Changes(report, NoteChange.Returned),
        [.. report.Reconciled.Vanished.Select(note => new ChangeJson(note.Known.Id.ToString(), note.Known.Last.Prompt, note.Known.Last.Source, null, note.Reason, null))],
        [.. report.Waiting.Select(pairing => new WaitingJson(pairing.Vanished.ToString(), pairing.Appeared.ToString(), pairing.Reason))],
        [.. report.Scan.Missing.Select(source => source.Path)],
        [.. report.Scan.Diagnostics.Select(DiagnosticJson.Of)]);

    private static List<ChangeJson> Changes(RefreshReport report, NoteChange change) =>
        [.. report.Reconciled.Notes.Where(note => note.Change == change).Select(note => new ChangeJson(
            note.Id.ToString(), note.Note.Prompt, note.Source, note.Note.Line, note.Reason, Before(note)))];

    private static string? Before(ReconciledNote note) =>
        note.Before is { } before && before.Prompt != note.Note.Prompt ? before.Prompt : null;
}

/// <summary>A note that changed; <c>before</c> is its old prompt where that is another one.</summary>
internal sealed record ChangeJson(string Id, string Prompt, string File, int? Line, string Reason, string? Before);

/// <summary>Two notes that may be one.</summary>
internal sealed record WaitingJson(string Vanished, string Appeared, string Reason);

/// <summary>Makes the JSON of <c>refresh</c> without reflection.</summary>
[JsonSerializable(typeof(RefreshJson))]
internal sealed partial class RefreshJsonContext : JsonSerializerContext
{
    public static RefreshJsonContext Readable { get; } = new(JsonOutput.Options);
}
