using System.Globalization;
using StarCards.Reviews;
using StarCards.Study;

namespace StarCards.Settings;

/// <summary>Makes settings of each kind, with the checks and the sentences that go with it.</summary>
internal static class SettingKinds
{
    private const string NoneText = "none";

    public static Setting Whole(string key, string meaning, string unit, int least, int greatest, Func<CollectionSettings, int> read, Func<CollectionSettings, int, CollectionSettings> write) => new(
        key,
        settings => read(settings).ToString(CultureInfo.InvariantCulture),
        (settings, text) => write(settings, WholeInRange(key, text, least, greatest)))
    {
        Meaning = meaning,
        Unit = unit,
        Range = FormattableString.Invariant($"{least} to {greatest}"),
    };

    /// <summary>A number of places in a day, or none for no limit.</summary>
    public static Setting Places(string key, string meaning, string unit, Func<StudyLimits, int> read, Func<StudyLimits, int, StudyLimits> write)
    {
        const int Greatest = 9999;
        return new Setting(
            key,
            settings => read(settings.Limits) is var places && places == StudyLimits.NoLimit ? NoneText : places.ToString(CultureInfo.InvariantCulture),
            (settings, text) => settings with
            {
                Limits = write(settings.Limits, IsNone(text) ? StudyLimits.NoLimit : WholeInRange(key, text, 0, Greatest)),
            })
        {
            Meaning = meaning,
            Unit = unit,
            Range = FormattableString.Invariant($"0 to {Greatest}, or {NoneText} for no limit"),
        };
    }

    public static Setting Switch(string key, string meaning, Func<CollectionSettings, bool> read, Func<CollectionSettings, bool, CollectionSettings> write) => new(
        key,
        settings => read(settings) ? "on" : "off",
        (settings, text) => write(settings, text.ToLowerInvariant() switch
        {
            "on" or "yes" or "true" => true,
            "off" or "no" or "false" => false,
            _ => throw new UserException($"{key} '{text}' is neither on nor off"),
        }))
    {
        Meaning = meaning,
        Range = "on or off",
    };

    public static Setting Day(string key, string meaning, Func<CollectionSettings, StudyDay?> read, Func<CollectionSettings, StudyDay?, CollectionSettings> write) => new(
        key,
        settings => read(settings)?.ToString() ?? NoneText,
        (settings, text) => IsNone(text)
            ? write(settings, null)
            : write(settings, StudyDay.TryParse(text, out var day) ? day : throw new UserException($"{key} '{text}' is no day; write it as 2026-11-24")))
    {
        Meaning = meaning,
        Range = $"a day as 2026-11-24, or {NoneText}",
    };

    public static Setting Words<T>(string key, string meaning, Func<T, string> word, Func<string, T?> fromWord, Func<CollectionSettings, T> read, Func<CollectionSettings, T, CollectionSettings> write)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(word).ToList();
        return new Setting(
            key,
            settings => word(read(settings)),
            (settings, text) => write(settings, fromWord(text.ToLowerInvariant()) ?? throw new UserException($"{key} '{text}' is none of {string.Join(", ", words)}")))
        {
            Meaning = meaning,
            Range = string.Join(", ", words),
        };
    }

    private static bool IsNone(string text) => text.Equals(NoneText, StringComparison.OrdinalIgnoreCase);

    private static int WholeInRange(string key, string text, int least, int greatest) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= greatest
            ? value
            : throw new UserException(FormattableString.Invariant($"{key} {text} is no whole number from {least} to {greatest}"));
}
