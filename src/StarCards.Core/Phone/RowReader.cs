using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Phone;

/// <summary>Says what one row of a card's log means, given the state before it and the rows after it.</summary>
internal sealed class RowReader
{
    private const long SecondsPerDay = 86_400;
    private const double StartingEase = 2.5;

    private readonly PackageCard _card;
    private readonly long[] _intervalsBehindSteps;

    public RowReader(PackageCard card)
    {
        _card = card;
        _intervalsBehindSteps = IntervalsBehindSteps(card);
    }

    public LoggedFact Fact(int index, CardState before, StudyDay day)
    {
        var row = _card.Reviews[index];
        if (row.Rating is not { } rating)
        {
            return row.IsForgetting
                ? new ManuallySet(ManualOperation.ForgetProgress, CardState.New with { Reps = before.Reps, Lapses = before.Lapses })
                : new ManuallySet(ManualOperation.SetDue, SetDue(row, before, day));
        }

        var answer = new RatedAnswer(rating, row.Milliseconds);
        return row.IsPractice
            ? new Practised(answer)
            : new Reviewed(answer, PhaseBefore(row, before), row.IsByFsrs ? SchedulerName.Fsrs : SchedulerName.Sm2, After(index, before, day));
    }

    private static Phase PhaseBefore(PackageReview row, CardState before) => row.Kind switch
    {
        PackageReviewKind.Review => Phase.Review,
        PackageReviewKind.Relearning => Phase.Relearning,
        PackageReviewKind.Learning => before.Phase == Phase.New ? Phase.New : Phase.Learning,
        _ => before.Phase,
    };

    private CardState SetDue(PackageReview row, CardState before, StudyDay day) => before with
    {
        Phase = Phase.Review,
        Due = new DueOn(day.Plus(Math.Max(0, row.Interval))),
        IntervalDays = Math.Max(1, row.Interval),
        DelaySeconds = 0,
        StepsLeft = 0,
        Ease = row.Ease ?? EaseBefore(before),
    };

    private CardState After(int index, CardState before, StudyDay day)
    {
        var row = _card.Reviews[index];
        var phase = PhaseAfter(index);
        var isLapse = row is { Kind: PackageReviewKind.Review, Rating: Rating.Again };
        return new CardState
        {
            Phase = phase,
            Due = row.Interval < 0 ? new DueAt(row.At.PlusSeconds(-row.Interval)) : new DueOn(day.Plus(row.Interval)),
            IntervalDays = phase switch { Phase.Review => Math.Max(1, row.Interval), Phase.Relearning => _intervalsBehindSteps[index], _ => 0 },
            DelaySeconds = phase == Phase.Review ? 0 : row.Interval < 0 ? -row.Interval : row.Interval * SecondsPerDay,
            Ease = phase == Phase.Learning ? 0 : row.Ease ?? EaseBefore(before),
            Reps = before.Reps + 1,
            Lapses = before.Lapses + (isLapse ? 1 : 0),
            StepsLeft = phase == Phase.Review ? 0 : 1,
            LastReviewAt = row.At,
            LastReviewDay = day,
        };
    }

    // A positive interval may still be a step of a day, so the next row says what this one led to; behind the last, the card.
    private Phase PhaseAfter(int index)
    {
        var row = _card.Reviews[index];
        var isGraduated = row.Kind is PackageReviewKind.Review or PackageReviewKind.Relearning;
        var byInterval = row.Interval > 0 ? Phase.Review : isGraduated ? Phase.Relearning : Phase.Learning;
        if (index == _card.Reviews.Count - 1)
        {
            return _card.State.Phase == Phase.New ? byInterval : _card.State.Phase;
        }

        return _card.Reviews[index + 1].Kind switch
        {
            PackageReviewKind.Learning when !isGraduated => Phase.Learning,
            PackageReviewKind.Review => Phase.Review,
            PackageReviewKind.Relearning => Phase.Relearning,
            _ => byInterval,
        };
    }

    private double EaseBefore(CardState before) => before.Ease > 0 ? before.Ease : _card.State.Ease > 0 ? _card.State.Ease : StartingEase;

    // While relearning a row states the step; the interval to return to shows when the steps are done.
    private static long[] IntervalsBehindSteps(PackageCard card)
    {
        var rows = card.Reviews;
        var behind = new long[rows.Count];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            behind[i] = i == rows.Count - 1 ? card.State.Phase == Phase.Relearning ? card.State.IntervalDays : 1
                : rows[i + 1].Kind != PackageReviewKind.Relearning ? 1
                : rows[i + 1].Interval > 0 ? rows[i + 1].Interval
                : behind[i + 1];
        }

        return behind;
    }
}
