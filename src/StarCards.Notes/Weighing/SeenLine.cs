using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Weighing;

/// <summary>A line that was seen.</summary>
/// <param name="node">The line.</param>
/// <param name="parent">The line above, or -1.</param>
/// <param name="isWeighed">Whether a card may begin there.</param>
/// <param name="beside">The lines that hang where it does and are set like it.</param>
internal struct SeenLine(Node node, int parent, bool isWeighed, AlikeLines beside)
{
    private float _odds;

    public readonly Node Node => node;

    public readonly int Parent => parent;

    public readonly bool IsWeighed => isWeighed;

    public readonly AlikeLines Beside => beside;

    /// <summary>The next line that hangs where it does, or -1.</summary>
    public int Next { get; set; } = -1;

    /// <summary>Which shares are those of its children, counted from one.</summary>
    public int Children { get; init; }

    /// <summary>The log-odds of a card. A question counts among those beside it; several of one list that ask as surely are cards together, or none is.</summary>
    public readonly float OddsOfAll => node is { Kind: NodeKind.Item, Ask: >= Ask.Question } && beside.Mean(node.Ask) is { } mean ? mean : Asks(node) ? beside.AmongAsking(_odds) : _odds;

    /// <summary>True for an item or a title that asks a candidate, or that ends in its mark.</summary>
    public static bool Asks(Node node) => node.Kind != NodeKind.Line && (node.Ask == Ask.Candidate || node.Ask == Ask.Question && QuestionRule.EndsInMark(node.Folded));

    public void Weigh(float odds)
    {
        _odds = odds;
        beside.Add(node.Ask, odds);
    }
}
