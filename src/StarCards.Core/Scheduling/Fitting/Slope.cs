using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling.Fitting;

/// <summary>The log loss at some parameters, summed over reviews, with its gradient and the information of each pair of parameters.</summary>
internal sealed class Slope
{
    /// <summary>The sum of the surprises, in nats.</summary>
    public double Loss { get; set; }

    /// <summary>The gradient, one number for each parameter.</summary>
    public double[] Gradient { get; } = new double[Row.Length];

    /// <summary>Fisher's information, the upper triangle, row after row: what stands in for the second derivatives.</summary>
    public double[] Information { get; } = new double[FsrsParameters.Count * Row.Length];

    /// <summary>Takes in one review.</summary>
    /// <param name="recall">What was predicted, between 0 and 1 exclusive.</param>
    /// <param name="isRecalled">How it went.</param>
    /// <param name="derivative">The derivative of the prediction.</param>
    public void Add(double recall, bool isRecalled, ReadOnlySpan<double> derivative)
    {
        Loss -= Math.Log(isRecalled ? recall : 1 - recall);
        Row.Add(Gradient, isRecalled ? -1 / recall : 1 / (1 - recall), derivative);
        var weight = 1 / (recall * (1 - recall));
        for (var row = 0; row < FsrsParameters.Count; row++)
        {
            if (derivative[row] != 0)
            {
                Row.Add(Information.AsSpan(row * Row.Length, Row.Length), weight * derivative[row], derivative, row);
            }
        }
    }

    /// <summary>Takes in the sums of another part of the log.</summary>
    public void Add(Slope part)
    {
        Loss += part.Loss;
        Row.Add(Gradient, 1, part.Gradient);
        for (var row = 0; row < FsrsParameters.Count; row++)
        {
            Row.Add(Information.AsSpan(row * Row.Length, Row.Length), 1, part.Information.AsSpan(row * Row.Length, Row.Length));
        }
    }
}
