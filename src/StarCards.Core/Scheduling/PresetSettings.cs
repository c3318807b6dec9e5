namespace StarCards.Scheduling;

/// <summary>The settings of a preset by their camelCase names, read and written as text, each with its range.</summary>
public static class PresetSettings
{
    private static readonly PresetSetting[] All =
    [
        SettingText.Steps("learningSteps", preset => preset.LearningSteps, (preset, steps) => preset with { LearningSteps = steps }),
        SettingText.Steps("relearningSteps", preset => preset.RelearningSteps, (preset, steps) => preset with { RelearningSteps = steps }),
        SettingText.Whole("graduatingDays", 1, 36500, preset => preset.GraduatingDays, (preset, days) => preset with { GraduatingDays = days }),
        SettingText.Whole("easyDays", 1, 36500, preset => preset.EasyDays, (preset, days) => preset with { EasyDays = days }),
        SettingText.Number("startingEase", 1.31, 5, preset => preset.StartingEase, (preset, ease) => preset with { StartingEase = ease }),
        SettingText.Number("easyBonus", 1, 5, preset => preset.EasyBonus, (preset, bonus) => preset with { EasyBonus = bonus }),
        SettingText.Number("hardMultiplier", 0.5, 1.3, preset => preset.HardMultiplier, (preset, multiplier) => preset with { HardMultiplier = multiplier }),
        SettingText.Number("intervalModifier", 0.5, 2, preset => preset.IntervalModifier, (preset, modifier) => preset with { IntervalModifier = modifier }),
        SettingText.Whole("maximumDays", 1, 36500, preset => preset.MaximumDays, (preset, days) => preset with { MaximumDays = days }),
        SettingText.Number("lapseMultiplier", 0, 1, preset => preset.LapseMultiplier, (preset, multiplier) => preset with { LapseMultiplier = multiplier }),
        SettingText.Whole("minimumLapseDays", 1, 36500, preset => preset.MinimumLapseDays, (preset, days) => preset with { MinimumLapseDays = days }),
        SettingText.Whole("leechThreshold", 1, 9999, preset => preset.LeechThreshold, (preset, lapses) => preset with { LeechThreshold = lapses }),
        SettingText.Number("desiredRetention", 0.7, 0.99, preset => preset.DesiredRetention, (preset, retention) => preset with { DesiredRetention = retention }),
        SettingText.Number("historicalRetention", 0.7, 0.97, preset => preset.HistoricalRetention, (preset, retention) => preset with { HistoricalRetention = retention }),
        SettingText.Parameters("parameters", preset => preset.Parameters, (preset, parameters) => preset with { Parameters = parameters }),
        SettingText.Choice("rounding", preset => preset.Classic.Rounding, (preset, rounding) => preset with { Classic = preset.Classic with { Rounding = rounding } }),
        SettingText.Choice("efOnFail", preset => preset.Classic.OnFailure, (preset, failure) => preset with { Classic = preset.Classic with { OnFailure = failure } }),
        SettingText.Choice("efForInterval", preset => preset.Classic.ForInterval, (preset, ease) => preset with { Classic = preset.Classic with { ForInterval = ease } }),
    ];

    /// <summary>The names of all settings, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. All.Select(setting => setting.Key)];

    /// <summary>True for the name of a setting.</summary>
    public static bool IsKey(string key) => Find(key) is not null;

    /// <summary>The value of a setting as text, in the form that <see cref="With"/> reads.</summary>
    /// <exception cref="UserException">There is no such setting.</exception>
    public static string Text(this Preset preset, string key) => Required(key).Text(preset);

    /// <summary>The preset with one setting changed.</summary>
    /// <param name="preset">The preset.</param>
    /// <param name="key">The setting's name.</param>
    /// <param name="text">Its value; numbers with a point, lists with commas (<c>1,10</c>).</param>
    /// <exception cref="UserException">There is no such setting, or the text is no value of it; says which value and which range.</exception>
    public static Preset With(this Preset preset, string key, string text) => Required(key).With(preset, text);

    private static PresetSetting? Find(string key) => Array.Find(All, setting => setting.Key == key);

    private static PresetSetting Required(string key) =>
        Find(key) ?? throw new UserException($"there is no setting preset.{key}; there are {string.Join(", ", Keys)}");
}
