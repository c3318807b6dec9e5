namespace StarCards.Scheduling.Steps;

/// <summary>How long each rating waits on the steps of learning or relearning (scheduling reference 2.3).</summary>
/// <param name="Steps">The steps.</param>
/// <param name="StepsLeft">The steps still to do, the current one included; old collections add a thousand for each step done today.</param>
internal readonly record struct StepDelays(StepList Steps, int StepsLeft)
{
    private const long DaySeconds = 86400;

    /// <summary>The zero-based step that the card is on; meaningless without steps.</summary>
    public int Index => Math.Max(Math.Min(Math.Max(Steps.Count - StepsLeft % 1000, 0), Steps.Count - 1), 0);

    /// <summary>Back to the first step; null without steps.</summary>
    public long? Again => Steps.Seconds(0);

    /// <summary>The same step again; on the first one a compromise with the second. Null without steps.</summary>
    public long? Hard => (Index, Steps.Seconds(0), Steps.Seconds(1)) switch
    {
        ( > 0, _, _) => Steps.Seconds(Index),
        (_, { } first, { } second) => WholeDays((first + second) / 2),
        (_, { } only, null) => WholeDays(Math.Min(only * 3 / 2, only + DaySeconds)),
        _ => null,
    };

    /// <summary>The next step; null where there is none.</summary>
    public long? Good => Steps.Seconds(Index + 1);

    /// <summary>The steps left after Good.</summary>
    public int LeftAfterGood => Steps.Count - (Index + 1);

    /// <summary>A delay of more than a day is rounded to whole days.</summary>
    private static long WholeDays(long seconds) => seconds > DaySeconds
        ? (long)MathF.Round(seconds / (float)DaySeconds, MidpointRounding.AwayFromZero) * DaySeconds
        : seconds;
}
