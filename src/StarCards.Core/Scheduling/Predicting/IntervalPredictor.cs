namespace StarCards.Scheduling.Predicting;

/// <summary>
/// What a scheduler that predicts nothing amounts to, on the usual assumption: 90 % are recalled at the end of the
/// interval that it would have set, 0.9^(days / interval) before and after. On steps the interval is taken as a day.
/// </summary>
internal sealed class IntervalPredictor(IScheduler scheduler) : IRecallPredictor
{
    private const double RecallAtInterval = 0.9;
    private const double DaySeconds = 86400;

    private CardState _state = CardState.New;

    public double Recall(int elapsedDays) =>
        Math.Pow(RecallAtInterval, elapsedDays / Math.Max(Math.Max(_state.IntervalDays, _state.DelaySeconds / DaySeconds), 1));

    public void Learn(RatedDay rated, int elapsedDays)
    {
        var outcome = scheduler.NextForEach(_state, rated.Day, Fuzz.None)[rated.Rating];
        _state = Decision.Carried(_state, outcome) with
        {
            Due = outcome.DelaySeconds is null ? new DueOn(rated.Day.Plus(outcome.IntervalDays)) : null,
            LastReviewDay = rated.Day,
        };
    }
}
