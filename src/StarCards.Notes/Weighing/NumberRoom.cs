namespace StarCards.Notes.Weighing;

/// <summary>Room that fills from its head, with numbers as far apart as is asked for.</summary>
internal ref struct NumberRoom(Span<float> numbers, int apart)
{
    private readonly Span<float> _numbers = numbers;
    private int _used;

    public void Put(scoped ReadOnlySpan<float> some)
    {
        foreach (var number in some)
        {
            _numbers[_used] = number;
            _used += apart;
        }
    }
}
