using StarCards.Reviews;
using StarCards.Scheduling.Predicting;

namespace StarCards.Scheduling.Fitting;

/// <summary>Histories laid out for speed: one array of ratings, card after card.</summary>
internal sealed class FitData
{
    private FitData(byte[] ratings, float[] elapsedDays, int[] starts)
    {
        Ratings = ratings;
        ElapsedDays = elapsedDays;
        Starts = starts;
        Scored = elapsedDays.Count(days => days > 0);
    }

    /// <summary>The ratings, 1 to 4.</summary>
    public byte[] Ratings { get; }

    /// <summary>Days since the rating before; 0 within a day and for the first.</summary>
    public float[] ElapsedDays { get; }

    /// <summary>Where each card begins, and at the end where the last one ends.</summary>
    public int[] Starts { get; }

    /// <summary>How many ratings are scored: those a day or more after the one before.</summary>
    public int Scored { get; }

    /// <summary>The ratings before a moment, or all.</summary>
    public static FitData Of(IEnumerable<CardHistory> histories, Instant? before = null)
    {
        List<byte> ratings = [];
        List<float> elapsed = [];
        List<int> starts = [0];
        foreach (var history in histories)
        {
            for (var index = 0; index < history.Ratings.Count && (before is null || history.Ratings[index].At < before); index++)
            {
                ratings.Add((byte)history.Ratings[index].Rating);
                elapsed.Add(history.ElapsedDays(index));
            }

            if (ratings.Count > starts[^1])
            {
                starts.Add(ratings.Count);
            }
        }

        return new FitData([.. ratings], [.. elapsed], [.. starts]);
    }
}
