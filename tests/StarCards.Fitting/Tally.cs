using System.Globalization;
using StarCards.Notes.Weighing;

namespace StarCards.Fitting;

/// <summary>How many lines were called what they are.</summary>
/// <param name="Right">Prompts that were found.</param>
/// <param name="Missed">Prompts that were not.</param>
/// <param name="Extra">Lines that were taken for prompts.</param>
internal sealed record Tally(int Right, int Missed, int Extra)
{
    /// <summary>True for a prompt that would be silenced, and for a line that would be made one.</summary>
    public static bool IsContradicted(Sample sample, double weight) => sample.IsPrompt != weight > LineWeights.PromptFrom;

    /// <summary>Counts the samples by their log-odds.</summary>
    public static Tally Of(IReadOnlyList<Sample> samples, IEnumerable<double> weights)
    {
        var (right, missed, extra) = (0, 0, 0);
        foreach (var (sample, weight) in samples.Zip(weights))
        {
            var isWrong = IsContradicted(sample, weight);
            right += sample.IsPrompt && !isWrong ? 1 : 0;
            missed += sample.IsPrompt && isWrong ? 1 : 0;
            extra += !sample.IsPrompt && isWrong ? 1 : 0;
        }

        return new Tally(right, missed, extra);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"recall {Right / (double)(Right + Missed):0.000}, precision {Right / (double)(Right + Extra):0.000}, F1 {2.0 * Right / (2 * Right + Missed + Extra):0.0000}, missed {Missed}, extra {Extra}");
}
