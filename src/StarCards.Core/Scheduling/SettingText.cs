using System.Globalization;
using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling;

/// <summary>Makes settings of each kind, with the checks and the sentences that go with it.</summary>
internal static class SettingText
{
    public static PresetSetting Number(string key, double least, double greatest, Func<Preset, float> read, Func<Preset, float, Preset> write) => new(
        key,
        preset => read(preset).ToString(CultureInfo.InvariantCulture),
        (preset, text) => write(preset, (float)InRange(key, text, least, greatest)));

    public static PresetSetting Whole(string key, int least, int greatest, Func<Preset, int> read, Func<Preset, int, Preset> write) => new(
        key,
        preset => read(preset).ToString(CultureInfo.InvariantCulture),
        (preset, text) => write(preset, WholeInRange(key, text, least, greatest)));

    public static PresetSetting Steps(string key, Func<Preset, StepList> read, Func<Preset, StepList, Preset> write) => new(
        key,
        preset => read(preset).ToString(),
        (preset, text) => write(preset, StepList.OfMinutes(Items(text).Select(item => (float)InRange(key, item, 0, StepList.LongestMinutes)))));

    public static PresetSetting Parameters(string key, Func<Preset, FsrsParameters> read, Func<Preset, FsrsParameters, Preset> write) => new(
        key,
        preset => read(preset).ToString(),
        (preset, text) => write(preset, ParametersOf(key, Items(text))));

    /// <summary>A setting whose words are the members of an enumeration in lower case.</summary>
    public static PresetSetting Choice<T>(string key, Func<Preset, T> read, Func<Preset, T, Preset> write)
        where T : struct, Enum => new(
        key,
        preset => read(preset).ToString().ToLowerInvariant(),
        (preset, text) => write(preset, Chosen<T>(key, text.Trim())));

    /// <summary>The items of a list: commas, spaces or both between them.</summary>
    public static IReadOnlyList<string> Items(string text) =>
        text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The number of a text.</summary>
    /// <exception cref="UserException">It is none.</exception>
    public static double Parse(string key, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new UserException($"preset.{key} '{text.Trim()}' is no number");

    private static double InRange(string key, string text, double least, double greatest)
    {
        var value = Parse(key, text);
        return value >= least && value <= greatest
            ? value
            : throw new UserException(FormattableString.Invariant($"preset.{key} {text.Trim()} is outside {least} to {greatest}"));
    }

    private static int WholeInRange(string key, string text, int least, int greatest)
    {
        var value = InRange(key, text, least, greatest);
        return value == Math.Floor(value)
            ? (int)value
            : throw new UserException($"preset.{key} {text.Trim()} is no whole number");
    }

    private static T Chosen<T>(string key, string text)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant());
        return words.TryGetValue(text.ToLowerInvariant(), out var value)
            ? value
            : throw new UserException($"preset.{key} '{text}' is none of {string.Join(", ", words.Keys)}");
    }

    private static FsrsParameters ParametersOf(string key, IReadOnlyList<string> items) =>
        FsrsParameters.Of([.. items.Select(item => (float)Parse(key, item))])
        ?? throw new UserException(FormattableString.Invariant($"preset.{key} has {items.Count} values; FSRS takes 21, or 19 or 17 of older versions, or none for the defaults"));
}
