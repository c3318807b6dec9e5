using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Settings;

namespace StarCards.Cli.Collection;

/// <summary>A setting that was changed.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Before">Its text before.</param>
/// <param name="After">Its text now.</param>
/// <param name="DueDaysMoved">Of how many cards the due day or instant moved; null where it cannot.</param>
internal sealed record SettingChange(string Key, string Before, string After, int? DueDaysMoved)
{
    private const string PartCards = "partCards";
    private const string Off = "off";

    /// <summary>Changes a setting, as an event of the log.</summary>
    /// <param name="collection">Whose setting it is.</param>
    /// <param name="setting">Which.</param>
    /// <param name="value">What it is to be, or null for its default.</param>
    /// <exception cref="UserException">The value is none that it can have.</exception>
    public static SettingChange Make(OpenedCollection collection, Setting setting, string? value)
    {
        var events = collection.File.ReadCollectionLog();
        var settings = CollectionSettings.Of(events);
        var stored = CollectionSettings.Texts(events).GetValueOrDefault(setting.Key);
        var after = value is null ? null : setting.Text(setting.With(settings, value));
        var (told, toldAfter) = (setting.Text(settings), after ?? setting.DefaultText);
        if (after == stored)
        {
            return new SettingChange(setting.Key, told, toldAfter, null);
        }

        var before = setting.MovesSchedules ? collection.File.ReadProgress() : null;
        collection.Log(null, new ConfigChanged(setting.Key, stored, after));
        if (setting.Key == PartCards && toldAfter == Off)
        {
            collection.File.StopAskingForPartCards();
        }

        return new SettingChange(setting.Key, told, toldAfter, before is null ? null : Schedule.CardsMoved(before, collection.File.ReadProgress()));
    }
}
