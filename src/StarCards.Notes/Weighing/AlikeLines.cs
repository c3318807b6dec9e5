using StarCards.Notes.Rules;

namespace StarCards.Notes.Weighing;

/// <summary>Lines that are counted together, because they are set alike.</summary>
/// <param name="shape">How they are set.</param>
/// <param name="alike">Those of the whole file, where these are some that hang below one line.</param>
internal sealed class AlikeLines(LineShape shape, AlikeLines? alike)
{
    private const int Several = 4;

    private (float Odds, int Lines)[]? _weights;

    public LineShape Shape => shape;

    public AlikeLines Alike => alike ?? this;

    public Shares Shares { get; set; }

    public void Add(Ask ask, float odds)
    {
        ref var weight = ref (_weights ??= new (float, int)[(int)Ask.Candidate + 1])[(int)ask];
        weight = (weight.Odds + odds, weight.Lines + 1);
    }

    /// <summary>The mean weight of those that ask as surely, where they are several.</summary>
    public float? Mean(Ask ask) => _weights is { } weights && weights[(int)ask].Lines >= Several ? weights[(int)ask].Odds / weights[(int)ask].Lines : null;
}
