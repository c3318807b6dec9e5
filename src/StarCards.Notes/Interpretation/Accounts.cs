using StarCards.Notes.Lines;
using StarCards.Notes.Outline;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>Keeps account of what became of each line. A line on a card stays there, whatever else is said of it.</summary>
internal sealed class Accounts(int lines)
{
    private readonly (LineRole Role, string? Reason)[] _accounts = new (LineRole, string?)[lines + 1];

    public void Card(int line, string reason) => Note(line, LineRole.Card, reason);

    public void Hint(int line, string reason) => Note(line, LineRole.Hint, reason);

    public void Structure(int line, string reason) => Note(line, LineRole.Structure, reason);

    public void Ignore(int line, string reason) => Note(line, LineRole.Ignored, reason);

    /// <summary>Notes all lines of a node and of what hangs under it.</summary>
    public void Tree(Node node, LineRole role, string reason)
    {
        Block(node, role, reason);
        foreach (var child in node.Children)
        {
            Tree(child, role, reason);
        }
    }

    /// <summary>Forgets what became of nodes and of what hangs under them: they are read once more.</summary>
    public void Forget(Stretch nodes)
    {
        foreach (var node in nodes)
        {
            Clear(node.Line);
            foreach (var row in node.Rows)
            {
                Clear(row.Number);
            }

            Forget(node.Children);
        }
    }

    /// <summary>Notes the lines of a node itself.</summary>
    public void Block(Node node, LineRole role, string reason)
    {
        Note(node.Line, role, reason);
        foreach (var row in node.Rows)
        {
            Note(row.Number, role, reason);
        }
    }

    /// <summary>The account of every line that is not blank; one that nobody spoke of is under no question.</summary>
    public List<LineAccount> Complete(RowSet set)
    {
        var complete = new List<LineAccount>(set.Rows.Count);
        foreach (var row in set.Rows)
        {
            if (!row.IsBlank || !set.Lines[row.Number - 1].IsWhiteSpace())
            {
                var (role, reason) = _accounts[row.Number];
                complete.Add(reason is null ? ByFact(row) : new LineAccount(row.Number, role, reason));
            }
        }

        return complete;
    }

    private static LineAccount ByFact(Row row) => row.Fact switch
    {
        RowFact.FrontMatter => new LineAccount(row.Number, LineRole.Structure, "front matter"),
        RowFact.Underline => new LineAccount(row.Number, LineRole.Structure, "heading underline"),
        RowFact.Script => new LineAccount(row.Number, LineRole.Ignored, "script"),
        RowFact.Fence when row.Text.StartsWith("```", StringComparison.Ordinal) || row.Text.StartsWith("~~~", StringComparison.Ordinal) => new LineAccount(row.Number, LineRole.Structure, "fence"),
        RowFact.Fence => new LineAccount(row.Number, LineRole.Ignored, "code under no question"),
        _ when row.IsBlank => new LineAccount(row.Number, LineRole.Ignored, "comment"),
        _ when row.Text.StartsWith('|') || TableRows.IsDivider(row.Text) => new LineAccount(row.Number, LineRole.Structure, "table"),
        _ when row.Text.StartsWith('<') => new LineAccount(row.Number, LineRole.Structure, "HTML"),
        _ => new LineAccount(row.Number, LineRole.Ignored, "under no question"),
    };

    private void Clear(int line)
    {
        if (line > 0 && line < _accounts.Length)
        {
            _accounts[line] = default;
        }
    }

    private void Note(int line, LineRole role, string reason)
    {
        if (line > 0 && line < _accounts.Length && (_accounts[line] is not { Role: LineRole.Card, Reason: not null } || role == LineRole.Card && reason == "prompt"))
        {
            _accounts[line] = (role, reason);
        }
    }
}
