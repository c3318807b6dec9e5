using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;

namespace StarCards.Settings;

/// <summary>Everything that the learner can set, as the log says it; what she never set has its default.</summary>
public sealed record CollectionSettings
{
    /// <summary>As it is before anything is set.</summary>
    public static CollectionSettings Default { get; } = new();

    /// <summary>Who decides the intervals.</summary>
    public SchedulerName Scheduler { get; init; } = SchedulerName.Sm2;

    /// <summary>The schedule's own settings.</summary>
    public Preset Preset { get; init; } = Preset.Default;

    /// <summary>How much a day may hold.</summary>
    public StudyLimits Limits { get; init; } = StudyLimits.Default;

    /// <summary>The local hour at which a study day begins, 0 to 23.</summary>
    public int RolloverHour { get; init; } = StudyCalendar.DefaultRolloverHour;

    /// <summary>True where intervals are spread a little, as Anki does.</summary>
    public bool HasFuzz { get; init; } = true;

    /// <summary>True where each filled part of a first story has a card of its own.</summary>
    public bool HasPartCards { get; init; }

    /// <summary>How the screen looks.</summary>
    public ThemeName Theme { get; init; } = ThemeName.Auto;

    /// <summary>The rule that decides intervals.</summary>
    public IScheduler CurrentScheduler => Schedulers.Of(Scheduler, Preset);

    /// <summary>Study days in a zone, with the rollover hour that is set.</summary>
    public StudyCalendar Calendar(TimeZoneInfo zone) => new(zone, RolloverHour);

    /// <summary>How a card's intervals are spread.</summary>
    /// <param name="ankiCardId">Anki's number of the card.</param>
    public Fuzz FuzzOf(long ankiCardId) => HasFuzz ? new Fuzz(ankiCardId) : Fuzz.None;

    /// <summary>
    /// The settings of a log: of each key the last change that stands. A key or text that this program does not know
    /// (a newer one wrote it) is passed over.
    /// </summary>
    /// <param name="events">The log, or its events that are of no card.</param>
    public static CollectionSettings Of(IReadOnlyCollection<LogEvent> events)
    {
        var settings = Default;
        foreach (var (key, text) in Texts(events))
        {
            if (SettingTable.Find(key) is { } setting && setting.Accepts(text))
            {
                settings = setting.With(settings, text);
            }
        }

        return settings;
    }

    /// <summary>The texts of what is set, by key, in the order of their last change.</summary>
    /// <param name="events">The log, or its events that are of no card.</param>
    public static IReadOnlyDictionary<string, string> Texts(IReadOnlyCollection<LogEvent> events)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var ofCollection = events.Where(logged => logged.Card is null).OrderBy(logged => logged.At).ToList();
        foreach (var change in StandingEvents.Of(ofCollection).Select(logged => logged.What).OfType<ConfigChanged>())
        {
            texts.Remove(change.Key);
            if (change.After is { } text)
            {
                texts.Add(change.Key, text);
            }
        }

        return texts;
    }
}
