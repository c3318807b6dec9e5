using System.Numerics;
using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling.Fitting;

/// <summary>Arithmetic on rows of derivatives: one number for each parameter, padded so that whole vectors fit.</summary>
internal static class Row
{
    /// <summary>The length of a row: 21 parameters, padded to a multiple of every vector length in use.</summary>
    public const int Length = (FsrsParameters.Count + 7) / 8 * 8;

    /// <summary>target = a * x.</summary>
    public static void Scale(Span<double> target, double a, ReadOnlySpan<double> x)
    {
        for (var index = 0; index < Length; index += Vector<double>.Count)
        {
            (new Vector<double>(x[index..]) * a).CopyTo(target[index..]);
        }
    }

    /// <summary>target = a * x + b * y.</summary>
    public static void Combine(Span<double> target, double a, ReadOnlySpan<double> x, double b, ReadOnlySpan<double> y)
    {
        for (var index = 0; index < Length; index += Vector<double>.Count)
        {
            (new Vector<double>(x[index..]) * a + new Vector<double>(y[index..]) * b).CopyTo(target[index..]);
        }
    }

    /// <summary>target += a * x, from the vector on that holds the first index.</summary>
    public static void Add(Span<double> target, double a, ReadOnlySpan<double> x, int first = 0)
    {
        for (var index = first - first % Vector<double>.Count; index < Length; index += Vector<double>.Count)
        {
            (new Vector<double>(target[index..]) + new Vector<double>(x[index..]) * a).CopyTo(target[index..]);
        }
    }
}
