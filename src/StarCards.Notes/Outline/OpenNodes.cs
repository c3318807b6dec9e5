using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Outline;

/// <summary>The headings and lines under which the next node may hang, and the tree that they have become so far.</summary>
internal sealed class OpenNodes
{
    /// <summary>Deeper than this nobody can follow; deeper lines hang at this depth.</summary>
    private const int DeepestNesting = 40;

    private readonly List<Node> _top = [];
    private readonly List<Node> _headings = [];
    private readonly List<Node> _body = [];
    private Node? _last;

    /// <summary>What hangs below nothing.</summary>
    public List<Node> Top => _top;

    /// <summary>The innermost heading, or null.</summary>
    public Node? Heading => _headings.Count > 0 ? _headings[^1] : null;

    /// <summary>The first line that is nested deeper than can be followed, or 0.</summary>
    public int TooDeepAt { get; private set; }

    /// <summary>True where one of the headings above asks the candidate.</summary>
    public bool IsBelowQuestion => _headings.Exists(static heading => QuestionRule.Of(TextFold.Fold(heading.Prompt.Words)) == Ask.Candidate);

    /// <summary>True for a column that stands deeper than an open item.</summary>
    public bool IsBelowItem(int column) => _body.Exists(open => open.Kind == NodeKind.Item && open.Column + 1 < column);

    /// <summary>Notes that a line cannot be followed; 0 is none.</summary>
    public void TooDeep(int line) => TooDeepAt = TooDeepAt == 0 ? line : TooDeepAt;

    /// <summary>Hangs a heading below the nearest of a lesser level; it is the innermost now.</summary>
    public void Open(Node heading)
    {
        while (_headings.Count > 0 && _headings[^1].Level >= heading.Level)
        {
            _headings.RemoveAt(_headings.Count - 1);
        }

        Hang(heading, _headings);
        _headings.Add(heading);
        _body.Clear();
        _last = heading;
    }

    /// <summary>Hangs any other node below the line that it stands under, or below the innermost heading.</summary>
    public void Attach(Node node)
    {
        while (_body.Count > 0 && (!Nesting.IsUnder(node, _body, _last) || Nesting.GoesOnBehindText(node, _body[^1], BesideLast())))
        {
            _body.RemoveAt(_body.Count - 1);
        }

        Hang(node, _body.Count > 0 ? _body : _headings);
        if (node.Kind is NodeKind.Line or NodeKind.Item && !HtmlRows.IsTagsOnly(node))
        {
            if (_body.Count < DeepestNesting)
            {
                _body.Add(node);
            }
            else
            {
                TooDeep(node.Line);
            }
        }

        _last = node;
    }

    private void Hang(Node node, List<Node> open)
    {
        if (open.Count > 0)
        {
            open[^1].Add(node);
        }
        else
        {
            _top.Add(node);
        }
    }

    /// <summary>What stands on the level of the innermost open line.</summary>
    private Stretch BesideLast() => _body.Count > 1 ? _body[^2].Children : _headings.Count > 0 ? _headings[^1].Children : _top;
}
