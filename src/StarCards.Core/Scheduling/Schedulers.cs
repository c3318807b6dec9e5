using StarCards.Scheduling.Classic;
using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Sm2;

namespace StarCards.Scheduling;

/// <summary>The rule behind each name.</summary>
public static class Schedulers
{
    /// <summary>The rule of daily use. A card rated before its due day counts as on time (<c>sm2</c>).</summary>
    public static IScheduler Of(SchedulerName name, Preset preset) => name switch
    {
        SchedulerName.Sm2 => new Sm2Scheduler(preset),
        SchedulerName.Sm2Classic => new ClassicScheduler(preset),
        _ => new FsrsScheduler(preset),
    };

    /// <summary>
    /// The rule where a review before its due day was asked for: <c>sm2</c> then counts what was really waited, as in
    /// Anki's filtered decks (scheduling reference 2.8). The others have no such rule: <c>fsrs</c> reads the elapsed time
    /// anyway, <c>sm2-classic</c> never does. A card that is due is rated as ever.
    /// </summary>
    public static IScheduler Early(SchedulerName name, Preset preset) =>
        name == SchedulerName.Sm2 ? new Sm2Scheduler(preset, countsEarly: true) : Of(name, preset);
}
