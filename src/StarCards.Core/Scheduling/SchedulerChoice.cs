using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>Who schedules, with which settings.</summary>
/// <param name="Name">The scheduler.</param>
/// <param name="Preset">Its settings.</param>
public sealed record SchedulerChoice(SchedulerName Name, Preset Preset)
{
    /// <summary>What holds until a setting is changed.</summary>
    public static SchedulerChoice Default { get; } = new(SchedulerName.Sm2, Preset.Default);

    /// <summary>The rule.</summary>
    public IScheduler Scheduler => Schedulers.Of(Name, Preset);

    /// <summary>What holds at the end of a log.</summary>
    /// <param name="events">The log, or its events of the whole collection; retractions included.</param>
    public static SchedulerChoice Of(IReadOnlyCollection<LogEvent> events) => StandingEvents.Of(LogOrder.Of(events))
        .Select(logged => logged.What)
        .OfType<ConfigChanged>()
        .Aggregate(Default, (choice, changed) => choice.After(changed));

    /// <summary>
    /// What holds after a setting changed. A key that concerns no schedule, or a value that this version does not take
    /// (a log outlives versions), leaves the choice as it is.
    /// </summary>
    public SchedulerChoice After(ConfigChanged changed)
    {
        if (changed.Key == SchedulerNames.SettingKey)
        {
            return this with { Name = changed.After is null ? Default.Name : SchedulerNames.FromWord(changed.After) ?? Name };
        }

        if (!PresetSettings.IsKey(changed.Key))
        {
            return this;
        }

        try
        {
            return this with { Preset = Preset.With(changed.Key, changed.After ?? Preset.Default.Text(changed.Key)) };
        }
        catch (UserException)
        {
            return this;
        }
    }
}
