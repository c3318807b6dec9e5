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

    /// <summary>True where a card clearly begins on some line.</summary>
    public bool HavePrompts => Array.IndexOf(_ofLines, Verdict.Prompt) >= 0;

    /// <summary>Tells the lines on which no card begins; the rules find most of the others, and say more of them.</summary>
    public void Silence(Stretch outline) => Tell(outline, []);

    /// <summary>The lines on which a card begins and none was found.</summary>
    public HashSet<int> Missed(IEnumerable<int> found)
    {
        var missed = new HashSet<int>();
        for (var line = 0; line < _ofLines.Length; line++)
        {
            if (_ofLines[line] == Verdict.Prompt)
            {
                missed.Add(line);
            }
        }

        missed.ExceptWith(found);
        return missed;
    }

    /// <summary>Tells the lines on which no card begins, and those that were missed; true where a missed one is among them.</summary>
    public bool Tell(Stretch nodes, HashSet<int> missed)
    {
        var holds = false;
        foreach (var node in nodes)
        {
            node.Verdict = _ofLines[node.Line] == Verdict.Silent ? Verdict.Silent : missed.Contains(node.Line) ? Verdict.Prompt : Verdict.None;
            node.AsksInside = null;
            node.HoldsPrompt = Tell(node.Children, missed);
            holds |= node.HoldsPrompt || node.Verdict == Verdict.Prompt;
        }

        return holds;
    }
}
