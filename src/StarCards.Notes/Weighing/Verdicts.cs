using StarCards.Notes.Outline;

namespace StarCards.Notes.Weighing;

/// <summary>The verdict on each line of a file.</summary>
/// <param name="rows">How many rows it has.</param>
internal sealed class Verdicts(int rows)
{
    private readonly Verdict[] _ofLines = new Verdict[rows + 1];

    /// <summary>The verdict on a line, by its number.</summary>
    public Verdict this[int line]
    {
        get => _ofLines[line];
        set => _ofLines[line] = value;
    }

    /// <summary>On how many lines a card begins.</summary>
    public int Prompts => _ofLines.AsSpan().Count(Verdict.Prompt);

    /// <summary>Tells each line its verdict; true where a card begins on one of them, or below.</summary>
    public bool Tell(Stretch nodes)
    {
        var holds = false;
        foreach (var node in nodes)
        {
            node.Verdict = _ofLines[node.Line];
            node.HoldsPrompt = Tell(node.Children);
            holds |= node.HoldsPrompt || node.Verdict == Verdict.Prompt;
        }

        return holds;
    }
}
