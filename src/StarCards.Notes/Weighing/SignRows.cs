namespace StarCards.Notes.Weighing;

/// <summary>The signs of all lines of a file, a row of numbers each.</summary>
/// <param name="rows">How many lines it has.</param>
internal sealed class SignRows(int rows)
{
    /// <summary>Pages stay below the size from which on arrays are collected late.</summary>
    private const int RowsOfPage = 256;

    private readonly List<float[]> _pages = [];
    private int _count;

    /// <summary>The signs of a line.</summary>
    public ReadOnlySpan<float> this[int row] => Row(row);

    /// <summary>Room for the signs of one more line, which holds anything until it is written.</summary>
    public Span<float> Add()
    {
        if (_count % RowsOfPage == 0)
        {
            _pages.Add(GC.AllocateUninitializedArray<float>(Math.Min(RowsOfPage, rows - _count) * Signs.Count));
        }

        return Row(_count++);
    }

    private Span<float> Row(int row) => _pages[row / RowsOfPage].AsSpan(row % RowsOfPage * Signs.Count, Signs.Count);
}
