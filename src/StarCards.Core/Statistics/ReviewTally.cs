using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>Everything that is counted of reviews, while the log is read.</summary>
/// <param name="today">The study day.</param>
/// <param name="since">The first day that counts, or null.</param>
/// <param name="most">How many reviews there are at most: lists that grow by copying wake the collector.</param>
internal sealed class ReviewTally(StudyDay today, StudyDay? since, int most)
{
    private readonly DayTally _days = new();
    private readonly PartTally _parts = new();
    private readonly PassTally[] _confidence = [new(), new(), new(), new()];
    private readonly List<long> _milliseconds = new(most);
    private readonly HashSet<StudyDay> _studied = [];
    private StudyDay? _lastDay;
    private readonly RetentionTally _today = new(1);
    private readonly RetentionTally _week = new(7);
    private readonly RetentionTally _month = new(30);
    private readonly RetentionTally _year = new(365);
    private readonly RetentionTally _all = new(null);

    public IReadOnlyList<ReviewsOfDay> Days => _days.Days;

    public RetentionByPeriod Retention => new(_today.Retention, _week.Retention, _month.Retention, _year.Retention, _all.Retention);

    public IReadOnlyList<MissedPart> Parts => _parts.Parts;

    public IReadOnlyList<Calibration> Calibrations =>
        [.. _confidence.Select((tally, index) => new Calibration(index + 1, tally.Count)).Where(calibration => calibration.Count.N > 0)];

    public AnswerTimes AnswerTimes => AnswerTimes.Of(_milliseconds);

    public IReadOnlySet<StudyDay> StudiedDays => _studied;

    public void Add(CardHistory card, PastReview review)
    {
        if (review.Day != _lastDay)
        {
            _studied.Add(review.Day);
            _lastDay = review.Day;
        }

        if (review.Day < since)
        {
            return;
        }

        _days.Add(review);
        _parts.Add(card, review);
        if (review.Answer.Milliseconds > 0)
        {
            _milliseconds.Add(review.Answer.Milliseconds);
        }

        if (review.Answer.Confidence is >= 1 and <= 4)
        {
            _confidence[review.Answer.Confidence.Value - 1].Add(review.Answer.Rating);
        }

        if (review.TestsRetention)
        {
            AddToRetention(card, review);
        }
    }

    private void AddToRetention(CardHistory card, PastReview review)
    {
        var daysAgo = today.DaysSince(review.Day);
        var rating = review.Answer.Rating;
        _today.Add(rating, review.WasMature, daysAgo);
        _week.Add(rating, review.WasMature, daysAgo);
        _month.Add(rating, review.WasMature, daysAgo);
        _year.Add(rating, review.WasMature, daysAgo);
        _all.Add(rating, review.WasMature, daysAgo);
        foreach (var group in card.Groups)
        {
            group.Add(rating);
        }
    }
}
