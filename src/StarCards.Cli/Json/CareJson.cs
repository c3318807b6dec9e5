using System.Text.Json.Serialization;

namespace StarCards.Cli.Json;

/// <summary>The result of <c>backup</c>.</summary>
internal sealed record BackupJson(string Backup);

/// <summary>The result of <c>restore</c> without a file.</summary>
internal sealed record BackupListJson(string Folder, IReadOnlyList<string> Backups);

/// <summary>The result of <c>restore</c>.</summary>
internal sealed record RestoreJson(string Restored, string? Kept);

/// <summary>The result of <c>merge</c>.</summary>
internal sealed record MergeJson(int Events, int Known, int Notes, int Numbers);

/// <summary>The result of <c>doctor</c>: what is left, how much was put right, and what is odd but asks for nothing.</summary>
internal sealed record DoctorJson(IReadOnlyList<FindingJson> Findings, int Mended, IReadOnlyList<string>? Notes);

/// <summary>One finding of <c>doctor</c>.</summary>
internal sealed record FindingJson(string What, bool CanBeMended);

/// <summary>Makes the JSON of the commands that care for the database without reflection.</summary>
[JsonSerializable(typeof(BackupJson))]
[JsonSerializable(typeof(BackupListJson))]
[JsonSerializable(typeof(RestoreJson))]
[JsonSerializable(typeof(MergeJson))]
[JsonSerializable(typeof(DoctorJson))]
internal sealed partial class CareJsonContext : JsonSerializerContext
{
    public static CareJsonContext Readable { get; } = new(JsonOutput.Options);
}
