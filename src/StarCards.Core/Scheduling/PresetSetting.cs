namespace StarCards.Scheduling;

/// <summary>One setting of a preset: its name, and how it is read and written as text.</summary>
/// <param name="Key">Its camelCase name.</param>
/// <param name="Text">Its value as text.</param>
/// <param name="With">The preset with the value of a text; throws <see cref="UserException"/> for a text that is none.</param>
internal sealed record PresetSetting(string Key, Func<Preset, string> Text, Func<Preset, string, Preset> With);
