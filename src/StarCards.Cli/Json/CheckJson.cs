using System.Text.Json.Serialization;
using StarCards.Reading;

namespace StarCards.Cli.Json;

/// <summary>The result of <c>check --json</c>.</summary>
internal sealed record CheckJson(IReadOnlyList<NoteJson> Cards, IReadOnlyList<DiagnosticJson> Diagnostics, LinesJson Lines)
{
    public static CheckJson Of(IReadOnlyList<SourceReading> readings) => new(
        [.. readings.SelectMany(reading => reading.Notes, (reading, note) => NoteJson.Of(note, reading.Path))],
        [.. readings.SelectMany(reading => reading.Diagnostics).Select(DiagnosticJson.Of)],
        LinesJson.Of(readings));
}

/// <summary>One diagnostic.</summary>
internal sealed record DiagnosticJson(string File, int Line, int Column, string Severity, string Code, string Message)
{
    public static DiagnosticJson Of(Diagnostic diagnostic) => new(
        diagnostic.File,
        diagnostic.Position.Line,
        diagnostic.Position.Column,
        diagnostic.Severity.ToString().ToLowerInvariant(),
        diagnostic.Code,
        diagnostic.Message);
}

/// <summary>What became of the non-blank lines; <c>total</c> is the sum of the four.</summary>
internal sealed record LinesJson(int Total, int Card, int Structure, int Hint, IReadOnlyList<IgnoredLineJson> Ignored)
{
    public static LinesJson Of(IReadOnlyList<SourceReading> readings)
    {
        var roles = readings.SelectMany(reading => reading.Lines).CountBy(account => account.Role).ToDictionary();
        return new LinesJson(
            roles.Values.Sum(),
            roles.GetValueOrDefault(LineRole.Card),
            roles.GetValueOrDefault(LineRole.Structure),
            roles.GetValueOrDefault(LineRole.Hint),
            [.. readings.SelectMany(
                reading => reading.Lines.Where(account => account.Role == LineRole.Ignored),
                (reading, account) => new IgnoredLineJson(reading.Path, account.Line, account.Reason))]);
    }
}

/// <summary>A line that is on no card.</summary>
internal sealed record IgnoredLineJson(string File, int Line, string Reason);

/// <summary>Makes the JSON of <c>check</c> without reflection.</summary>
[JsonSerializable(typeof(CheckJson))]
internal sealed partial class CheckJsonContext : JsonSerializerContext
{
    public static CheckJsonContext Readable { get; } = new(JsonOutput.Options);
}
