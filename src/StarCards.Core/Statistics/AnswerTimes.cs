namespace StarCards.Statistics;

/// <summary>How long answers take, those without a measured time left out.</summary>
/// <param name="MedianSeconds">Half of them were shorter; the mean of the two in the middle where their number is even; 0 where there are none.</param>
/// <param name="NinetiethSeconds">Nine of ten were no longer (nearest rank); 0 where there are none.</param>
/// <param name="N">How many.</param>
public readonly record struct AnswerTimes(double MedianSeconds, double NinetiethSeconds, int N)
{
    /// <summary>The times of answers in milliseconds, in any order.</summary>
    internal static AnswerTimes Of(List<long> milliseconds)
    {
        if (milliseconds.Count == 0)
        {
            return default;
        }

        milliseconds.Sort();
        var n = milliseconds.Count;
        var median = (milliseconds[(n - 1) / 2] + milliseconds[n / 2]) / 2d;
        var ninetieth = milliseconds[(int)((9L * n + 9) / 10) - 1];
        return new AnswerTimes(median / 1000, ninetieth / 1000d, n);
    }
}
