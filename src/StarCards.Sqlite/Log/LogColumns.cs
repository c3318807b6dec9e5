namespace StarCards.Sqlite.Log;

/// <summary>The columns of the log, each by its place in <see cref="Names"/>, counted from 0 (a parameter's index is one more).</summary>
internal static class LogColumns
{
    public const string Names =
        "at, card, kind, day, origin, machine, rating, milliseconds, part_milliseconds, missed, confidence, phase_before, scheduler, "
        + StateColumns.Names
        + ", operation, flag, tag, told_where, config_key, config_before, config_after, target_at, target_kind";

    public const int At = 0;
    public const int Card = 1;
    public const int Kind = 2;
    public const int Day = 3;
    public const int Origin = 4;
    public const int Machine = 5;
    public const int Rating = 6;
    public const int Milliseconds = 7;
    public const int PartMilliseconds = 8;
    public const int Missed = 9;
    public const int Confidence = 10;
    public const int PhaseBefore = 11;
    public const int Scheduler = 12;
    public const int State = 13;
    public const int Operation = State + StateColumns.Count;
    public const int Flag = Operation + 1;
    public const int Tag = Operation + 2;
    public const int ToldWhere = Operation + 3;
    public const int ConfigKey = Operation + 4;
    public const int ConfigBefore = Operation + 5;
    public const int ConfigAfter = Operation + 6;
    public const int TargetAt = Operation + 7;
    public const int TargetKind = Operation + 8;
    public const int Count = Operation + 9;
}
