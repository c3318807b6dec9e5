using StarCards.Notes.Rules;

namespace StarCards.Notes.Weighing;

/// <summary>Lines that are counted together, because they are set alike.</summary>
/// <param name="shape">How they are set.</param>
/// <param name="alike">Those of the whole file, where these are some that hang below one line.</param>
internal sealed class AlikeLines(LineShape shape, AlikeLines? alike)
{
    private const int Several = 4;

    /// <summary>What the others say of a line, against what it says itself.</summary>
    private const float SayOfOthers = 0.35f;

    /// <summary>So many others say half as much as any number of them.</summary>
    private const int Few = 2;

    /// <summary>A surer line says no more of others.</summary>
    private const float Surest = 4;

    private Weight[]? _weights;

    public LineShape Shape => shape;

    public AlikeLines Alike => alike ?? this;

    public Shares Shares { get; set; }

    public void Add(Ask ask, float odds)
    {
        ref var weight = ref (_weights ??= new Weight[(int)Ask.Candidate + 1])[(int)ask];
        weight = new Weight(weight.Odds + odds, weight.Capped + Capped(odds), weight.Lines + 1);
    }

    /// <summary>The mean weight of those that ask as surely, where they are several.</summary>
    public float? Mean(Ask ask) => _weights is { } weights && weights[(int)ask].Lines >= Several ? weights[(int)ask].Odds / weights[(int)ask].Lines : null;

    /// <summary>The weight of one that asks, among the others that do: of 81 files that the forest had never seen, one mistake about a question in four is mended so.</summary>
    public float AmongAsking(float odds)
    {
        var (question, candidate) = (_weights![(int)Ask.Question], _weights[(int)Ask.Candidate]);
        return odds + SayOfOthers * (question.Capped + candidate.Capped - Capped(odds)) / (question.Lines + candidate.Lines - 1 + Few);
    }

    private static float Capped(float odds) => Math.Clamp(odds, -Surest, Surest);

    private readonly record struct Weight(float Odds, float Capped, int Lines);
}
