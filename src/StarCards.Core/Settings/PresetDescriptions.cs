using StarCards.Scheduling;

namespace StarCards.Settings;

/// <summary>The settings of a preset as the learner meets them: what each means, counts and can be.</summary>
internal static class PresetDescriptions
{
    private const string Prefix = "preset.";

    private static readonly Dictionary<string, (string Meaning, string Unit, string Range)> Words = new()
    {
        ["learningSteps"] = ("what a new card goes through before it graduates", "minutes", "a list as 1,10; may be empty"),
        ["relearningSteps"] = ("what a forgotten card goes through before it returns", "minutes", "a list as 10; may be empty"),
        ["graduatingDays"] = ("the first interval after the last step", "days", "1 to 36500"),
        ["easyDays"] = ("the first interval after Easy", "days", "1 to 36500"),
        ["startingEase"] = ("the ease factor at graduation", "", "1.31 to 5"),
        ["easyBonus"] = ("what Easy multiplies on top of the ease factor", "", "1 to 5"),
        ["hardMultiplier"] = ("what Hard multiplies the interval by", "", "0.5 to 1.3"),
        ["intervalModifier"] = ("what every interval of a passing rating is multiplied by", "", "0.5 to 2"),
        ["maximumDays"] = ("the longest interval", "days", "1 to 36500"),
        ["lapseMultiplier"] = ("the share of its interval that a forgotten card keeps", "", "0 to 1"),
        ["minimumLapseDays"] = ("the shortest interval after forgetting", "days", "1 to 36500"),
        ["leechThreshold"] = ("the lapses that make a leech", "lapses", "1 to 9999"),
        ["desiredRetention"] = ("the chance of recall at which fsrs brings a card back", "", "0.7 to 0.99"),
        ["historicalRetention"] = ("the chance of recall that fsrs supposes where the log begins late", "", "0.7 to 0.97"),
        ["parameters"] = ("the 21 parameters of fsrs, as optimize fits them", "", "21 numbers with commas"),
        ["rounding"] = ("how sm2-classic rounds an interval", "", "nearest, up, even"),
        ["efOnFail"] = ("what a failure does to the ease of sm2-classic", "", "change, keep"),
        ["efForInterval"] = ("which ease sm2-classic multiplies by", "", "old, new"),
    };

    /// <summary>One for each key of a preset. A change decides from the next review on, and whether the fold moves cards is its business.</summary>
    public static IEnumerable<Setting> Settings => PresetSettings.Keys.Select(Describe);

    private static Setting Describe(string key)
    {
        var (meaning, unit, range) = Words.GetValueOrDefault(key, (key, "", "see the scheduler"));
        return new Setting(
            key,
            settings => settings.Preset.Text(key),
            (settings, text) => settings with { Preset = Read(settings.Preset, key, text) })
        {
            Meaning = meaning,
            Unit = unit,
            Range = range,
            MovesSchedules = true,
        };
    }

    /// <summary>The sentences of a preset name it; the learner set no preset, she set a key.</summary>
    private static Preset Read(Preset preset, string key, string text)
    {
        try
        {
            return preset.With(key, text);
        }
        catch (UserException exception) when (exception.Message.StartsWith(Prefix, StringComparison.Ordinal))
        {
            throw new UserException(exception.Message[Prefix.Length..], exception);
        }
    }
}
