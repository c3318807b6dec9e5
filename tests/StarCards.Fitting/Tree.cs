namespace StarCards.Fitting;

/// <summary>A tree, its leaves in a row: each question that is answered with yes takes some of them away, and the first that is left counts.</summary>
/// <param name="Questions">Its questions in any order.</param>
/// <param name="Values">The values of its leaves.</param>
internal sealed record Tree(IReadOnlyList<Question> Questions, IReadOnlyList<double> Values)
{
    /// <summary>The value for a sample.</summary>
    public double Value(float[] numbers)
    {
        var gone = 0;
        foreach (var question in Questions)
        {
            gone |= numbers[question.Number] > question.Edge ? (1 << question.End) - (1 << question.First) : 0;
        }

        return Values[System.Numerics.BitOperations.TrailingZeroCount(~gone)];
    }
}

/// <summary>"Is the number above the edge?", and the leaves that a yes takes away.</summary>
/// <param name="Number">The index of the number.</param>
/// <param name="Edge">What it must be above.</param>
/// <param name="First">The first of the leaves.</param>
/// <param name="End">The index behind the last of them.</param>
internal sealed record Question(int Number, float Edge, int First, int End);
