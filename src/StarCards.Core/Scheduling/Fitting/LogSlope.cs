namespace StarCards.Scheduling.Fitting;

/// <summary>The slope of a whole log, computed on all cores.</summary>
internal static class LogSlope
{
    /// <summary>Fixed, and summed in order, so that the result does not depend on the number of cores.</summary>
    private const int Parts = 16;

    /// <summary>The slope at some parameters.</summary>
    public static Slope At(double[] parameters, FitData data)
    {
        var parts = new Slope[Parts];
        var cards = data.Starts.Length - 1;
        Parallel.For(0, Parts, part =>
        {
            var sum = new Slope();
            var card = new SlopeOfCard(parameters);
            for (var index = cards * part / Parts; index < cards * (part + 1) / Parts; index++)
            {
                card.Follow(data, data.Starts[index], data.Starts[index + 1], sum);
            }

            parts[part] = sum;
        });

        var whole = new Slope();
        foreach (var part in parts)
        {
            whole.Add(part);
        }

        return whole;
    }
}
