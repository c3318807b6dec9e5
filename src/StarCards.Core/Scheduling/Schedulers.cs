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
}
