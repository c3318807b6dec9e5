using System.Numerics;
using StarCards.Reviews;

namespace StarCards.Scheduling.Fsrs;

/// <summary>The formulas of FSRS-6 (scheduling reference 3.2), in the precision that is asked for.</summary>
/// <typeparam name="T">The number: single precision as Anki computes, double to check against.</typeparam>
internal sealed class FsrsModel<T>
    where T : struct, IFloatingPointIeee754<T>
{
    private readonly T[] _w;
    private readonly T _decay;
    private readonly T _factor;
    private readonly bool _hasSameDay;

    /// <param name="parameters">w0 to w20.</param>
    /// <param name="hasSameDay">False to treat a review on the same day like any other, with full recall.</param>
    public FsrsModel(FsrsParameters parameters, bool hasSameDay = true)
    {
        _w = [.. parameters.Values.Select(value => typeof(T) == typeof(float) ? T.CreateChecked(value) : T.CreateChecked((decimal)value))];
        _decay = -_w[20];
        _factor = T.Pow(Nine / Ten, T.One / _decay) - T.One;
        _hasSameDay = hasSameDay;
    }

    private static T Nine => T.CreateChecked(9);

    private static T Ten => T.CreateChecked(10);

    private static T LeastStability => T.One / T.CreateChecked(1000);

    private static T GreatestStability => T.CreateChecked(36500);

    /// <summary>The chance of recall after so many days.</summary>
    public T Recall(T days, T stability) => T.Pow(days / stability * _factor + T.One, _decay);

    /// <summary>The days after which the chance of recall has fallen to a retention.</summary>
    public T Interval(T stability, T retention) => stability / _factor * (T.Pow(retention, T.One / _decay) - T.One);

    /// <summary>The state after the first rating.</summary>
    public (T Stability, T Difficulty) First(Rating rating) =>
        (ClampStability(_w[(int)rating - 1]), ClampDifficulty(FirstDifficulty(rating)));

    /// <summary>The state after a further rating.</summary>
    /// <param name="stability">Before.</param>
    /// <param name="difficulty">Before.</param>
    /// <param name="rating">The rating.</param>
    /// <param name="days">Days since the rating before.</param>
    public (T Stability, T Difficulty) Next(T stability, T difficulty, Rating rating, T days)
    {
        var s = ClampStability(stability);
        var d = ClampDifficulty(difficulty);
        var recall = Recall(days, s);
        var next = days == T.Zero && _hasSameDay ? SameDay(s, rating) : rating == Rating.Again ? Forgotten(s, d, recall) : Recalled(s, d, recall, rating);
        return (ClampStability(next), NextDifficulty(d, rating));
    }

    /// <summary>The state of a card that SM-2 scheduled and that has no log.</summary>
    /// <param name="ease">The ease factor.</param>
    /// <param name="intervalDays">Its interval.</param>
    /// <param name="retention">The recall that SM-2 is taken to have kept.</param>
    public (T Stability, T Difficulty) FromSm2(T ease, T intervalDays, T retention)
    {
        var stability = T.Max(intervalDays, LeastStability) * _factor / (T.Pow(retention, T.One / _decay) - T.One);
        var gain = T.Exp(_w[8]) * T.Pow(stability, -_w[9]) * (T.Exp((T.One - retention) * _w[10]) - T.One);
        return (ClampStability(stability), ClampDifficulty(Ten + T.One - (ease - T.One) / gain));
    }

    private T Recalled(T s, T d, T recall, Rating rating)
    {
        var penalty = rating == Rating.Hard ? _w[15] : T.One;
        var bonus = rating == Rating.Easy ? _w[16] : T.One;
        var gain = T.Exp(_w[8]) * (Ten + T.One - d) * T.Pow(s, -_w[9]) * (T.Exp((T.One - recall) * _w[10]) - T.One) * penalty * bonus;
        return s * (gain + T.One);
    }

    private T Forgotten(T s, T d, T recall)
    {
        var next = _w[11] * T.Pow(d, -_w[12]) * (T.Pow(s + T.One, _w[13]) - T.One) * T.Exp((T.One - recall) * _w[14]);
        return T.Min(next, _hasSameDay ? s / T.Exp(_w[17] * _w[18]) : s);
    }

    private T SameDay(T s, Rating rating)
    {
        var change = T.Exp(_w[17] * (Steps(rating) + _w[18])) * T.Pow(s, -_w[19]);
        return s * (rating == Rating.Again ? change : T.Max(change, T.One));
    }

    private T NextDifficulty(T d, Rating rating)
    {
        var damped = d + (Ten - d) * (-_w[6] * Steps(rating)) / Nine;
        return ClampDifficulty(_w[7] * (FirstDifficulty(Rating.Easy) - damped) + damped);
    }

    /// <summary>Not clamped: the mean to which difficulty returns is that of Easy, which lies below 1.</summary>
    private T FirstDifficulty(Rating rating) => _w[4] - T.Exp(_w[5] * T.CreateChecked((int)rating - 1)) + T.One;

    /// <summary>How many buttons better than Good.</summary>
    private static T Steps(Rating rating) => T.CreateChecked((int)rating - (int)Rating.Good);

    private static T ClampStability(T stability) => T.Clamp(stability, LeastStability, GreatestStability);

    private static T ClampDifficulty(T difficulty) => T.Clamp(difficulty, T.One, Ten);
}
