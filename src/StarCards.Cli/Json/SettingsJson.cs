using System.Text.Json.Serialization;
using StarCards.Reviews;
using StarCards.Settings;

namespace StarCards.Cli.Json;

/// <summary>One setting as <c>config --json</c> prints it.</summary>
internal sealed record SettingJson(string Key, string Value, string Default, bool IsDefault, string Range, string? Unit, string Meaning)
{
    public static SettingJson Of(Setting setting, IReadOnlyCollection<LogEvent> events)
    {
        var value = setting.Text(CollectionSettings.Of(events));
        return new SettingJson(setting.Key, value, setting.DefaultText, value == setting.DefaultText, setting.Range, setting.Unit.Length == 0 ? null : setting.Unit, setting.Meaning);
    }
}

/// <summary>The result of changing a setting.</summary>
internal sealed record SettingChangeJson(string Key, string Before, string After, int? DueDaysMoved);

/// <summary>Makes the JSON of <c>config</c> without reflection.</summary>
[JsonSerializable(typeof(IReadOnlyList<SettingJson>))]
[JsonSerializable(typeof(SettingJson))]
[JsonSerializable(typeof(SettingChangeJson))]
internal sealed partial class SettingsJsonContext : JsonSerializerContext
{
    public static SettingsJsonContext Readable { get; } = new(JsonOutput.Options);
}
