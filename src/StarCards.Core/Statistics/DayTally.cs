using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>The reviews of each day while they grow.</summary>
internal sealed class DayTally
{
    private readonly Dictionary<StudyDay, Counts> _days = [];
    private (StudyDay Day, Counts Counts)? _last;

    /// <summary>The days with a review, in order.</summary>
    public IReadOnlyList<ReviewsOfDay> Days =>
        [.. _days.OrderBy(day => day.Key).Select(day => new ReviewsOfDay(day.Key, day.Value.ByRating[1], day.Value.ByRating[2], day.Value.ByRating[3], day.Value.ByRating[4], day.Value.Milliseconds))];

    public void Add(PastReview review)
    {
        var counts = Of(review.Day);
        counts.ByRating[(int)review.Answer.Rating]++;
        counts.Milliseconds += review.Answer.Milliseconds;
    }

    // The log is in order of time, so that the day is nearly always that of the review before.
    private Counts Of(StudyDay day)
    {
        if (_last is { } last && last.Day == day)
        {
            return last.Counts;
        }

        if (!_days.TryGetValue(day, out var counts))
        {
            counts = new Counts();
            _days.Add(day, counts);
        }

        _last = (day, counts);
        return counts;
    }

    private sealed class Counts
    {
        public int[] ByRating { get; } = new int[(int)Rating.Easy + 1];

        public long Milliseconds { get; set; }
    }
}
