using System.Runtime.Intrinsics;

namespace StarCards.Notes.Weighing;

/// <summary>How many of some lines ask, tell, speak of whom: sums of their signs, and the means.</summary>
/// <param name="Head">The first eight.</param>
/// <param name="Tail">The other seven, and a zero.</param>
internal readonly record struct Shares(Vector256<float> Head, Vector256<float> Tail)
{
    public const int Count = 15;

    /// <summary>The room that they take.</summary>
    public const int Room = 16;

    /// <summary>Those of one line.</summary>
    public static Shares Of(ReadOnlySpan<float> signs) => new(
        Vector256.Create(
            1,
            signs[(int)Sign.Ask] >= (int)Rules.Ask.Question ? 1 : 0,
            signs[(int)Sign.Ask] >= (int)Rules.Ask.Candidate ? 1 : 0,
            signs[(int)Sign.EndsInMark],
            signs[(int)Sign.Children] > 0 ? 1 : 0,
            signs[(int)Sign.Words],
            signs[(int)Sign.SpeaksOfI],
            signs[(int)Sign.SpeaksToYou]),
        Vector256.Create(
            signs[(int)Sign.Theme],
            signs[(int)Sign.Label] >= 0 ? 1 : 0,
            signs[(int)Sign.Tells],
            signs[(int)Sign.EndsInStop],
            signs[(int)Sign.OfInterviews],
            signs[(int)Sign.EndsInColon],
            signs[(int)Sign.SpeaksToReader],
            0));

    public static Shares operator +(Shares some, Shares others) => new(some.Head + others.Head, some.Tail + others.Tail);

    public static Shares operator -(Shares some, Shares others) => new(some.Head - others.Head, some.Tail - others.Tail);

    /// <summary>How many lines there are, and the mean of each sign; -1 for each where there are none.</summary>
    /// <param name="room">Where they are written.</param>
    public ReadOnlySpan<float> Written(Span<float> room)
    {
        var count = Head[0];
        var lines = Vector256.Create(count);
        var none = Vector256.Create(-1f);
        (count > 0 ? Head / lines : none).WithElement(0, count).CopyTo(room);
        (count > 0 ? Tail / lines : none).CopyTo(room[Vector256<float>.Count..]);
        return room[..Count];
    }
}
