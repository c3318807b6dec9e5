namespace StarCards.Scheduling;

/// <summary>The words of <see cref="SchedulerName"/>.</summary>
public static class SchedulerNames
{
    /// <summary>The key of the setting that chooses the scheduler.</summary>
    public const string SettingKey = "scheduler";

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<SchedulerName> InOrder { get; } = [SchedulerName.Sm2, SchedulerName.Sm2Classic, SchedulerName.Fsrs];

    /// <summary>The word of a scheduler as it stands in the log, in JSON and on the command line.</summary>
    public static string Word(this SchedulerName name) => name switch
    {
        SchedulerName.Sm2 => "sm2",
        SchedulerName.Sm2Classic => "sm2-classic",
        _ => "fsrs",
    };

    /// <summary>The scheduler of a word, or null for a word that is none.</summary>
    public static SchedulerName? FromWord(string word) => word switch
    {
        "sm2" => SchedulerName.Sm2,
        "sm2-classic" => SchedulerName.Sm2Classic,
        "fsrs" => SchedulerName.Fsrs,
        _ => null,
    };
}
