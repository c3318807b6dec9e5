namespace StarCards.Scheduling.Fitting;

/// <summary>
/// Follows one card after another through the formulas of FSRS-6 (scheduling reference 3.2) and carries the derivative of
/// stability and difficulty by every parameter along: forward differentiation, in double precision, a row at a time.
/// </summary>
internal sealed class SlopeOfCard
{
    private const double LeastStability = 0.001;
    private const double GreatestStability = 36500;
    private const double SmallestChance = 1e-9;

    private readonly double[] _w;
    private readonly double _factor;
    private readonly double _factorSlope;
    private readonly double _gain;
    private readonly double _easyExponential;
    private readonly double[] _stabilitySlope = new double[Row.Length];
    private readonly double[] _difficultySlope = new double[Row.Length];
    private readonly double[] _recallSlope = new double[Row.Length];
    private double _stability;
    private double _difficulty;

    /// <param name="parameters">w0 to w20.</param>
    public SlopeOfCard(double[] parameters)
    {
        _w = parameters;
        var root = Math.Pow(0.9, -1 / _w[20]);
        _factor = root - 1;
        _factorSlope = root * Math.Log(0.9) / (_w[20] * _w[20]);
        _gain = Math.Exp(_w[8]);
        _easyExponential = Math.Exp(3 * _w[5]);
    }

    /// <summary>Adds the reviews of a card to a sum.</summary>
    public void Follow(FitData data, int from, int to, Slope sum)
    {
        First(data.Ratings[from]);
        for (var index = from + 1; index < to; index++)
        {
            double days = data.ElapsedDays[index];
            int rating = data.Ratings[index];
            if (days > 0)
            {
                var recall = Recall(days);
                sum.Add(Math.Clamp(recall, SmallestChance, 1 - SmallestChance), rating > 1, _recallSlope);
                Later(rating, recall);
            }
            else
            {
                SameDay(rating);
            }
        }
    }

    private void First(int rating)
    {
        _stabilitySlope.AsSpan().Clear();
        _difficultySlope.AsSpan().Clear();
        _stability = _w[rating - 1];
        _stabilitySlope[rating - 1] = 1;
        var exponential = Math.Exp(_w[5] * (rating - 1));
        _difficulty = _w[4] - exponential + 1;
        _difficultySlope[4] = 1;
        _difficultySlope[5] = -(rating - 1) * exponential;
        ClampDifficulty();
    }

    private double Recall(double days)
    {
        var perStability = days / _stability;
        var u = 1 + _factor * perStability;
        var logarithm = Math.Log(u);
        var recall = Math.Exp(-_w[20] * logarithm);
        Row.Scale(_recallSlope, recall * _w[20] * _factor * perStability / (_stability * u), _stabilitySlope);
        _recallSlope[20] -= recall * (logarithm + _w[20] * perStability * _factorSlope / u);
        return recall;
    }

    private void Later(int rating, double recall)
    {
        if (rating > 1)
        {
            Recalled(rating, recall);
        }
        else
        {
            Forgotten(recall);
        }

        ClampStability();
        ChangeDifficulty(rating);
    }

    private void Recalled(int rating, double recall)
    {
        var logarithm = Math.Log(_stability);
        var modifier = rating == 2 ? _w[15] : rating == 4 ? _w[16] : 1;
        var unmodified = _gain * (11 - _difficulty) * Math.Exp(-_w[9] * logarithm);
        var exponential = Math.Exp(_w[10] * (1 - recall));
        var growth = unmodified * (exponential - 1);
        var gain = growth * modifier;
        var s = _stability;

        Row.Combine(_stabilitySlope, 1 + gain - _w[9] * gain, _stabilitySlope, -s * gain / (11 - _difficulty), _difficultySlope);
        Row.Add(_stabilitySlope, -s * unmodified * modifier * exponential * _w[10], _recallSlope);
        _stabilitySlope[8] += s * gain;
        _stabilitySlope[9] -= s * gain * logarithm;
        _stabilitySlope[10] += s * unmodified * modifier * exponential * (1 - recall);
        if (rating != 3)
        {
            _stabilitySlope[rating == 2 ? 15 : 16] += s * growth;
        }

        _stability = s * (1 + gain);
    }

    private void Forgotten(double recall)
    {
        var logarithm = Math.Log(_difficulty);
        var power = Math.Exp(_w[13] * Math.Log(_stability + 1));
        var scale = _w[11] * Math.Exp(-_w[12] * logarithm + _w[14] * (1 - recall));
        var next = scale * (power - 1);
        var most = _stability / Math.Exp(_w[17] * _w[18]);
        if (next > most)
        {
            Row.Scale(_stabilitySlope, most / _stability, _stabilitySlope);
            _stabilitySlope[17] -= most * _w[18];
            _stabilitySlope[18] -= most * _w[17];
            _stability = most;
            return;
        }

        Row.Combine(_stabilitySlope, scale * power * _w[13] / (_stability + 1), _stabilitySlope, -next * _w[12] / _difficulty, _difficultySlope);
        Row.Add(_stabilitySlope, -next * _w[14], _recallSlope);
        _stabilitySlope[11] += next / _w[11];
        _stabilitySlope[12] -= next * logarithm;
        _stabilitySlope[13] += scale * power * Math.Log(_stability + 1);
        _stabilitySlope[14] += next * (1 - recall);
        _stability = next;
    }

    private void SameDay(int rating)
    {
        var logarithm = Math.Log(_stability);
        var better = rating - 3;
        var change = Math.Exp(_w[17] * (better + _w[18]) - _w[19] * logarithm);
        if (rating == 1 || change > 1)
        {
            var next = _stability * change;
            Row.Scale(_stabilitySlope, change * (1 - _w[19]), _stabilitySlope);
            _stabilitySlope[17] += next * (better + _w[18]);
            _stabilitySlope[18] += next * _w[17];
            _stabilitySlope[19] -= next * logarithm;
            _stability = next;
            ClampStability();
        }

        ChangeDifficulty(rating);
    }

    private void ChangeDifficulty(int rating)
    {
        var change = -_w[6] * (rating - 3);
        var room = (10 - _difficulty) / 9;
        var damped = _difficulty + room * change;
        var easiest = _w[4] - _easyExponential + 1;
        Row.Scale(_difficultySlope, (1 - _w[7]) * (1 - change / 9), _difficultySlope);
        _difficultySlope[4] += _w[7];
        _difficultySlope[5] -= _w[7] * 3 * _easyExponential;
        _difficultySlope[6] -= (1 - _w[7]) * room * (rating - 3);
        _difficultySlope[7] += easiest - damped;
        _difficulty = _w[7] * easiest + (1 - _w[7]) * damped;
        ClampDifficulty();
    }

    /// <summary>At a limit nothing changes any more.</summary>
    private void ClampStability()
    {
        if (_stability is < LeastStability or > GreatestStability)
        {
            _stability = Math.Clamp(_stability, LeastStability, GreatestStability);
            _stabilitySlope.AsSpan().Clear();
        }
    }

    private void ClampDifficulty()
    {
        if (_difficulty is < 1 or > 10)
        {
            _difficulty = Math.Clamp(_difficulty, 1, 10);
            _difficultySlope.AsSpan().Clear();
        }
    }
}
