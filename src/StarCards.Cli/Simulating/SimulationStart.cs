using StarCards.Scheduling;

namespace StarCards.Cli.Simulating;

/// <summary>Reads the card that a simulation starts with.</summary>
internal static class SimulationStart
{
    private const double LowestEase = 1;
    private const double HighestEase = 65.535;
    private const int MostSteps = 9999;

    public static CardState Read(Field field, Preset preset, int reps)
    {
        if (!field.IsGiven)
        {
            return CardState.New with { Reps = reps };
        }

        var phase = PhaseOf(field.RequireObject().Member("phase"));
        var steps = phase == Phase.Relearning ? preset.RelearningSteps : preset.LearningSteps;
        return new CardState
        {
            Phase = phase,
            IntervalDays = IsGraduated(phase) ? field.Member("intervalDays").Whole(0, long.MaxValue / 2) : 0,
            Ease = IsGraduated(phase) ? Ease(field.Member("ease"), preset) : 0,
            Reps = reps,
            Lapses = (int)field.Member("lapses").Whole(0, int.MaxValue / 2, absent: 0),
            StepsLeft = phase == Phase.Review ? 0 : (int)field.Member("stepsLeft").Whole(0, MostSteps, absent: steps.Count),
            Repetitions = (int)field.Member("repetitions").Whole(0, int.MaxValue / 2, absent: 0),
            Memory = Memory(field.Member("stability"), field.Member("difficulty")),
        };
    }

    private static bool IsGraduated(Phase phase) => phase is Phase.Review or Phase.Relearning;

    private static Phase PhaseOf(Field field)
    {
        var word = field.Text();
        return Phases.FromWord(word) ?? throw field.Error($"'{word}' is none of new, learning, review, relearning");
    }

    private static double Ease(Field field, Preset preset) =>
        field.IsGiven ? field.Number(LowestEase, HighestEase) : (double)(decimal)preset.StartingEase;

    private static MemoryState? Memory(Field stability, Field difficulty) => stability.IsGiven || difficulty.IsGiven
        ? new MemoryState((float)stability.Number(0.001, 36500), (float)difficulty.Number(1, 10))
        : null;
}
