namespace StarCards.Notes.Weighing;

/// <summary>How many of some lines ask, tell, speak of whom: the mean of their signs.</summary>
internal sealed class Shares
{
    public const int Count = 15;

    private readonly float[] _sums = new float[Count];

    public void Add(ReadOnlySpan<float> signs)
    {
        _sums[0]++;
        Sum(signs, 1);
    }

    /// <summary>How many lines there are, and the mean of each sign; of all lines but one, where its signs are given.</summary>
    public void Write(ReadOnlySpan<float> without, Span<float> shares)
    {
        if (!without.IsEmpty)
        {
            _sums[0]--;
            Sum(without, -1);
        }

        shares[0] = _sums[0];
        for (var i = 1; i < Count; i++)
        {
            shares[i] = _sums[0] > 0 ? _sums[i] / _sums[0] : -1;
        }

        if (!without.IsEmpty)
        {
            _sums[0]++;
            Sum(without, 1);
        }
    }

    private void Sum(ReadOnlySpan<float> signs, int times)
    {
        _sums[1] += signs[(int)Sign.Ask] >= (int)Rules.Ask.Question ? times : 0;
        _sums[2] += signs[(int)Sign.Ask] >= (int)Rules.Ask.Candidate ? times : 0;
        _sums[3] += signs[(int)Sign.EndsInMark] * times;
        _sums[4] += signs[(int)Sign.Children] > 0 ? times : 0;
        _sums[5] += signs[(int)Sign.Words] * times;
        _sums[6] += signs[(int)Sign.SpeaksOfI] * times;
        _sums[7] += signs[(int)Sign.SpeaksToYou] * times;
        _sums[8] += signs[(int)Sign.Theme] * times;
        _sums[9] += signs[(int)Sign.Label] >= 0 ? times : 0;
        _sums[10] += signs[(int)Sign.Tells] * times;
        _sums[11] += signs[(int)Sign.EndsInStop] * times;
        _sums[12] += signs[(int)Sign.OfInterviews] * times;
        _sums[13] += signs[(int)Sign.EndsInColon] * times;
        _sums[14] += signs[(int)Sign.SpeaksToReader] * times;
    }
}
