using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Settings;

/// <summary>All settings: the one table behind <c>config</c>, its help, and the fold of the log.</summary>
public static class SettingTable
{
    /// <summary>Every setting of the collection, in the order in which they are listed; those of single decks are besides.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        SettingKinds.Words<SchedulerName>("scheduler", "who decides the intervals", SchedulerNames.Word, SchedulerNames.FromWord, settings => settings.Scheduler, (settings, name) => settings with { Scheduler = name }) with { MovesSchedules = true },
        .. PresetDescriptions.Settings,
        SettingKinds.Places("newPerDay", "new cards a day, drafts not counted", "cards", limits => limits.NewPerDay, (limits, places) => limits with { NewPerDay = places }),
        SettingKinds.Places("reviewsPerDay", "reviews a day; new cards take of these places too", "cards", limits => limits.ReviewsPerDay, (limits, places) => limits with { ReviewsPerDay = places }),
        SettingKinds.Places("draftsPerDay", "questions without an answer a day; 0 hides them", "cards", limits => limits.DraftsPerDay, (limits, places) => limits with { DraftsPerDay = places }),
        SettingKinds.Day("spreadUntil", "the last day over which a backlog is spread", settings => settings.Limits.SpreadUntil, (settings, day) => settings with { Limits = settings.Limits with { SpreadUntil = day } }),
        SettingKinds.Whole("learnAheadMinutes", "how far ahead of its step a card is shown where nothing else is left", "minutes", 0, 1440, settings => settings.Limits.LearnAheadMinutes, (settings, minutes) => settings with { Limits = settings.Limits with { LearnAheadMinutes = minutes } }),
        SettingKinds.Whole("rolloverHour", "the local hour at which a study day begins", "hour", 0, 23, settings => settings.RolloverHour, (settings, hour) => settings with { RolloverHour = hour }),
        SettingKinds.Switch("fuzz", "spread intervals a little, as Anki does", settings => settings.HasFuzz, (settings, isOn) => settings with { HasFuzz = isOn }),
        SettingKinds.Switch("partCards", "a card for each filled part of a first story", settings => settings.HasPartCards, (settings, isOn) => settings with { HasPartCards = isOn }),
        SettingKinds.Words<ThemeName>("theme", "colours of the screen", Word, ThemeOf, settings => settings.Theme, (settings, theme) => settings with { Theme = theme }),
    ];

    /// <summary>The settings of one deck and all below it.</summary>
    public static IReadOnlyList<Setting> Of(DeckName deck) => DeckSettings.Of(deck);

    /// <summary>The setting of a key in any case, of a single deck too; or null.</summary>
    public static Setting? Find(string key) =>
        All.FirstOrDefault(setting => setting.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) ?? DeckSettings.Find(key);

    /// <summary>The setting of a key in any case.</summary>
    /// <exception cref="UserException">There is none.</exception>
    public static Setting Get(string key) =>
        Find(key) ?? throw new UserException($"there is no setting '{key}'; there are {string.Join(", ", All.Select(setting => setting.Key))}, and of a deck {DeckSettings.Form}");

    /// <summary>True where an event can move every schedule: a change of such a setting, or the retraction of any.</summary>
    public static bool MovesSchedules(LogEvent logged) => logged.What switch
    {
        ConfigChanged changed => Find(changed.Key)?.MovesSchedules ?? true,
        Retracted => logged.Card is null,
        _ => false,
    };

    private static string Word(ThemeName theme) => theme == ThemeName.Plain ? "plain" : "auto";

    private static ThemeName? ThemeOf(string word) => word switch
    {
        "auto" => ThemeName.Auto,
        "plain" => ThemeName.Plain,
        _ => null,
    };
}
