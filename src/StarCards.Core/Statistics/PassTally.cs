using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>A pass count while it grows.</summary>
internal sealed class PassTally
{
    private int _passed;
    private int _n;

    public PassCount Count => new(_passed, _n);

    public void Add(Rating rating)
    {
        _n++;
        _passed += rating.IsPass() ? 1 : 0;
    }
}
