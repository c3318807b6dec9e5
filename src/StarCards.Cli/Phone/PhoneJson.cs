using System.Text.Json.Serialization;
using StarCards.Anki.Connect;
using StarCards.Anki.Export;
using StarCards.Cli.Json;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Cli.Phone;

/// <summary>The result of <c>export</c>.</summary>
internal sealed record ExportJson(string File, int Notes, int Cards, int Decks, int Reviews, int Media, long Bytes)
{
    public static ExportJson Of(string file, ExportSummary summary) =>
        new(file, summary.Notes, summary.Cards, summary.Decks, summary.Reviews, summary.Media, summary.Bytes);
}

/// <summary>The result of <c>import</c>: what came in, or, in a dry run, would.</summary>
internal sealed record ImportJson
{
    public required bool DryRun { get; init; }

    public required bool WithScheduling { get; init; }

    public required int Notes { get; init; }

    public required int Cards { get; init; }

    public required int Reviews { get; init; }

    public required int Practice { get; init; }

    public required int Manual { get; init; }

    public required int States { get; init; }

    public required int Suspended { get; init; }

    public required int Unsuspended { get; init; }

    public required int Flags { get; init; }

    public required int Tags { get; init; }

    public required int InTheFuture { get; init; }

    public required int Strangers { get; init; }

    public IReadOnlyList<string>? Unknown { get; init; }

    public IReadOnlyList<string>? Refused { get; init; }

    public IReadOnlyList<EditJson>? Edits { get; init; }

    public static ImportJson Of(PhoneNews news, bool isDry) => new()
    {
        DryRun = isDry,
        WithScheduling = news.HasScheduling,
        Notes = news.Notes.Count,
        Cards = news.Cards.Count,
        Reviews = news.Count(EventKind.Review),
        Practice = news.Count(EventKind.Practice),
        Manual = news.Count(EventKind.Manual),
        States = news.Count(EventKind.State),
        Suspended = news.Count(EventKind.Suspend),
        Unsuspended = news.Count(EventKind.Unsuspend),
        Flags = news.Count(EventKind.Flag),
        Tags = news.Count(EventKind.Tag) + news.Count(EventKind.Untag),
        InTheFuture = news.Unbelievable,
        Strangers = news.PassedOver.Strangers,
        Unknown = news.PassedOver.Unknown.OrAbsent(),
        Refused = news.PassedOver.Refused.OrAbsent(),
        Edits = news.Edits.Select(edit => new EditJson(edit.Note.ToString(), edit.Prompt, edit.Fields)).ToList().OrAbsent(),
    };
}

/// <summary>A note that was edited on the phone.</summary>
internal sealed record EditJson(string Id, string Prompt, IReadOnlyList<string> Fields);

/// <summary>The result of <c>sync</c>.</summary>
internal sealed record SyncJson(bool DryRun, ImportJson? Pulled, PushJson Pushed)
{
    public static SyncJson Of(SyncSummary summary, bool isDry) => new(
        isDry,
        summary.News is { } news ? ImportJson.Of(news, isDry) : null,
        new PushJson(summary.Notes, summary.Decks, summary.States, summary.Reviews));
}

/// <summary>What a sync sent.</summary>
internal sealed record PushJson(int Notes, int Decks, int States, int Reviews);

/// <summary>Makes the JSON of the commands that speak with Anki without reflection.</summary>
[JsonSerializable(typeof(ExportJson))]
[JsonSerializable(typeof(ImportJson))]
[JsonSerializable(typeof(SyncJson))]
internal sealed partial class PhoneJsonContext : JsonSerializerContext
{
    public static PhoneJsonContext Readable { get; } = new(JsonOutput.Options);
}
