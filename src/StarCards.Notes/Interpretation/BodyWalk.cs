using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Walks neighbours below one heading, label or item: opens a question where one stands, gathers what follows under it,
/// turns labels into sections.
/// </summary>
internal sealed class BodyWalk(Findings findings, Stretch nodes, Scope scope)
{
    private readonly QuestionMaker _maker = new(findings);
    private ListWalk? _lists;
    private LineWalk? _lines;
    private BlockWalk? _blocks;
    private Scope? _label;
    private Series _beforeLabel;
    private Series _last;
    private bool _isWithdrawn;

    public Stretch Nodes => nodes;

    public Findings Findings => findings;

    /// <summary>The question that lines go to, or null.</summary>
    public Asked? Open { get; private set; }

    /// <summary>The last question of this walk, for a "^" behind it.</summary>
    public Asked? Previous { get; private set; }

    public Scope Current => _label ?? scope;

    public Scope Outer => scope;

    /// <param name="leavesOpen">True where the last question may go on behind these nodes.</param>
    public void Run(bool leavesOpen = false)
    {
        for (var i = 0; i < nodes.Count;)
        {
            i = Math.Max(i + 1, Step(i));
        }

        if (!leavesOpen)
        {
            Close();
        }
    }

    public void Ask(Asked asked, int number = 0)
    {
        Close();
        _last = new Series(asked.Style, number);
        Open = asked;
    }

    /// <summary>The scope for a question of a style: a series that goes on from before a label ends the label.</summary>
    public Scope ScopeFor(PromptStyle style, int number = 0)
    {
        if (_label is not null && _beforeLabel.GoesOnWith(style, number) && !_last.IsInLabel)
        {
            _label = null;
        }

        return Current;
    }

    public void Close()
    {
        if (Open is { } asked)
        {
            Open = null;
            Previous = asked;
            _maker.Make(asked);
        }
    }

    public void BeginLabel(Scope label)
    {
        Close();
        _beforeLabel = _last with { IsInLabel = false };
        _last = default;
        _label = label;
        _isWithdrawn = false;
    }

    public void EndLabel()
    {
        Close();
        _label = null;
    }

    /// <summary>Gives a node to the open question, or ignores it.</summary>
    public void Give(Node node, string reason = "under no question")
    {
        if (Open is { } asked)
        {
            asked.Content.Add(node);
        }
        else
        {
            findings.Ignore(node, _isWithdrawn ? "struck" : Current.ReasonOr(reason));
        }
    }

    public void Withdraw(Node node)
    {
        Close();
        _isWithdrawn = true;
        findings.Ignore(node, "struck");
    }

    public void Accept() => _isWithdrawn = false;

    private int Step(int i)
    {
        var node = nodes[i];
        if (node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Details && StrikeRule.IsStruck(node))
        {
            Withdraw(node);
            return i + 1;
        }

        switch (node.Kind)
        {
            case NodeKind.Item:
                return (_lists ??= new ListWalk(this)).Take(i);
            case NodeKind.Line:
                return (_lines ??= new LineWalk(this)).Take(i);
            case NodeKind.Rule:
                if (Open is { Style: PromptStyle.Item or PromptStyle.Plain, HasContent: true })
                {
                    Close();
                }

                findings.Structure(node, "rule");
                return i + 1;
            default:
                return (_blocks ??= new BlockWalk(this)).Take(i);
        }
    }
}

/// <summary>How questions of a series are set, and the last number.</summary>
internal readonly record struct Series(PromptStyle Style, int Number, bool IsInLabel = false)
{
    public bool GoesOnWith(PromptStyle style, int number) => style == Style && style switch
    {
        PromptStyle.Labelled or PromptStyle.Bold or PromptStyle.Quote => true,
        PromptStyle.Item => number > 1 && number == Number + 1,
        _ => false,
    };
}
