namespace StarCards.Tui.Drawing;

/// <summary>A plot in one line: a sign for each value, as high as the value is.</summary>
internal static class Sparkline
{
    /// <summary>The last values that fit; the highest of them has the highest sign, 0 the lowest.</summary>
    /// <param name="values">Numbers from 0 up, oldest first.</param>
    /// <param name="width">In columns.</param>
    /// <param name="levels">The signs, the lowest first.</param>
    public static string Of(IReadOnlyList<long> values, int width, string levels)
    {
        var shown = values.Skip(Math.Max(0, values.Count - width)).ToList();
        var most = Math.Max(1L, shown.DefaultIfEmpty().Max());
        return string.Concat(shown.Select(value => levels[(int)(value * (levels.Length - 1) / most)]));
    }
}
