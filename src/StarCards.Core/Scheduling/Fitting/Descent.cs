using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling.Fitting;

/// <summary>
/// Finds the parameters under which a log surprises least. Each step solves the local quadratic picture that Fisher's
/// information gives (Levenberg and Marquardt), within the limits of the parameters.
/// </summary>
/// <remarks>
/// A weak expectation keeps parameters of which a log says nothing where they are: each is taken to lie around its
/// default with a quarter of its range as deviation. With ten thousand reviews it weighs next to nothing.
/// </remarks>
internal sealed class Descent(FitData data)
{
    private const int MostSteps = 60;
    private const double EnoughImprovement = 1e-5;
    private const double MostDamping = 1e8;
    private const double SameDayDecayFloor = 0.01;

    private static readonly double[] Expected = [.. FsrsParameters.Default.Values.Select(value => (double)value)];
    private static readonly double[] Greatest = [.. FsrsParameters.Limits.Select(limit => (double)limit.Greatest)];
    private static readonly double[] Least = [.. FsrsParameters.Limits.Select((limit, index) => index == 19 ? SameDayDecayFloor : limit.Least)];

    /// <summary>The best parameters that were found from a start.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="progress">Told the share of the steps that are behind, 0 to 1.</param>
    public double[] From(IReadOnlyList<double> start, Action<double> progress)
    {
        var best = Within(start);
        var slope = At(best);
        var damping = 1e-3;
        var settled = 0;
        for (var step = 1; step <= MostSteps && damping < MostDamping && settled < 2; step++)
        {
            progress((double)step / MostSteps);
            var candidate = Step(best, slope, damping);
            var next = candidate is null ? null : At(candidate);
            if (next is null || !(next.Loss < slope.Loss))
            {
                damping *= 8;
                continue;
            }

            settled = slope.Loss - next.Loss < EnoughImprovement * slope.Loss ? settled + 1 : 0;
            (best, slope) = (candidate!, next);
            damping /= 6;
        }

        progress(1);
        return best;
    }

    /// <summary>The slope of the log with what is expected of the parameters.</summary>
    private Slope At(double[] parameters)
    {
        var slope = LogSlope.At(parameters, data);
        for (var index = 0; index < FsrsParameters.Count; index++)
        {
            var precision = Precision(index);
            var distance = parameters[index] - Expected[index];
            slope.Loss += precision * distance * distance / 2;
            slope.Gradient[index] += precision * distance;
            slope.Information[index * Row.Length + index] += precision;
        }

        return slope;
    }

    /// <summary>The parameters after a step, or null where none can be computed. Those that press against a limit stay.</summary>
    private static double[]? Step(double[] from, Slope slope, double damping)
    {
        int[] free = [.. Enumerable.Range(0, from.Length).Where(index => !Presses(from[index], slope.Gradient[index], index))];
        var matrix = new double[free.Length][];
        for (var row = 0; row < free.Length; row++)
        {
            matrix[row] = new double[free.Length];
            for (var column = 0; column <= row; column++)
            {
                matrix[row][column] = slope.Information[free[column] * Row.Length + free[row]];
            }

            matrix[row][row] *= 1 + damping;
        }

        if (LinearSystem.Solve(matrix, [.. free.Select(index => -slope.Gradient[index])]) is not { } change)
        {
            return null;
        }

        var next = (double[])from.Clone();
        for (var index = 0; index < free.Length; index++)
        {
            next[free[index]] += change[index];
        }

        return Within(next);
    }

    private static bool Presses(double value, double gradient, int index) =>
        value <= Least[index] && gradient > 0 || value >= Greatest[index] && gradient < 0;

    private static double Precision(int index) => 16 / ((Greatest[index] - Least[index]) * (Greatest[index] - Least[index]));

    private static double[] Within(IReadOnlyList<double> parameters) =>
        [.. parameters.Select((value, index) => Math.Clamp(value, Least[index], Greatest[index]))];
}
