using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>Gathers the parts of a framework from list items, sub-headings, "Name: text" lines, steps, table rows or one line.</summary>
internal sealed class PartList(Accounts accounts)
{
    private const int LongestName = 48;

    public List<string> Parts { get; } = [];

    /// <summary>What stands beside or under the parts.</summary>
    public List<string> Beside { get; } = [];

    public List<string> Hints { get; } = [];

    public void Add(string part)
    {
        var clean = NoteText.PlainLine(part).Trim(' ', '.', ',', ';', ':', '-');
        if (clean.Length > 0)
        {
            Parts.Add(clean);
        }
    }

    public void Read(Stretch content, string name)
    {
        var single = content.Count == 1 && content[0].Children.Count == 0 ? content[0] : null;
        if (single is not null && single.Kind is NodeKind.Item or NodeKind.Line && InOneLine(single, name))
        {
            return;
        }

        var hasList = content.Exists(static node => node.Kind is NodeKind.Item or NodeKind.Heading or NodeKind.Table);
        foreach (var node in content)
        {
            One(node, hasList, name);
        }
    }

    /// <summary>Each line is a part; a list of one slipped item gives its children too.</summary>
    public void ReadList(Stretch items)
    {
        var first = Math.Max(0, items.FindIndex(static node => node.Kind == NodeKind.Item));
        Stretch listed = [.. items[..first].Where(static node => IsListed(node) && !LeadsIn(node)), .. items[first..].Where(IsListed)];
        foreach (var lead in items[..first].Where(LeadsIn))
        {
            Hints.Add(lead.Text);
            accounts.Hint(lead.Line, "hint");
        }

        var isSlipped = listed.Count == 1 && listed[0].Children.CountOf(static child => child.Kind == NodeKind.Item) >= 2;
        foreach (var node in listed)
        {
            if (Skipped(node))
            {
                continue;
            }

            accounts.Card(node.Line, "part");
            Parts.Add(node.Prompt.Words);
            foreach (var child in node.Children)
            {
                if (isSlipped && child.Kind == NodeKind.Item && !Skipped(child))
                {
                    accounts.Card(child.Line, "part");
                    Parts.Add(child.Prompt.Words);
                    Under(child.Children, 0);
                }
                else if (!isSlipped)
                {
                    Under([child], 0);
                }
            }
        }
    }

    /// <summary>"Here are questions you could ask:" above them is none of them.</summary>
    private static bool LeadsIn(Node node) => node.Kind == NodeKind.Line && node.Ask < Ask.Question && !QuestionRule.EndsInMark(node.Folded);

    private static bool IsListed(Node node) => node.Kind is NodeKind.Item or NodeKind.Line or NodeKind.Quote && node.Text.Length > 0;

    private bool InOneLine(Node node, string name)
    {
        if (Skipped(node))
        {
            return true;
        }

        var inline = InlineParts.Of(node) ?? InlineParts.ByInitials(name, node.Plain) ?? (node.Plain.Length < 120 && Parts.Count == 0 ? InlineParts.ByCommas(node.Plain) : null);
        if (inline is null)
        {
            return false;
        }

        accounts.Card(node.Line, "part");
        foreach (var part in inline.Parts)
        {
            Add(part);
        }

        if (inline.Name.Length > 0)
        {
            Beside.Add(inline.Name);
        }

        return true;
    }

    private void One(Node node, bool hasList, string name)
    {
        if (node.Kind == NodeKind.Rule || node.Kind is NodeKind.Line or NodeKind.Item && Skipped(node))
        {
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Table:
                Table(node);
                break;
            case NodeKind.Fence:
                accounts.Block(node, LineRole.Card, "answer");
                Beside.Add(string.Join('\n', node.Rows.Select(row => row.Text)));
                break;
            case NodeKind.Quote or NodeKind.Callout or NodeKind.Details:
                accounts.Block(node, LineRole.Card, "answer");
                Under(node.Children, 0);
                break;
            case NodeKind.Item or NodeKind.Heading:
                Part(node);
                break;
            default:
                Line(node, hasList, name);
                break;
        }
    }

    private void Line(Node node, bool hasList, string name)
    {
        if (node.IsItalic || HintRule.IsRubric(node))
        {
            Hints.Add(node.Text);
            accounts.Hint(node.Line, "hint");
        }
        else if (InlineParts.Of(node) is { } inline)
        {
            accounts.Card(node.Line, "part");
            if (Parts.Count == 0 && inline.Name.Length > 0 && inline.IsSequel)
            {
                Add(inline.Name);
            }

            inline.Parts.ToList().ForEach(Add);
            Under(node.Children, 0);
        }
        else if (StepRule.NameOf(node.Text) is { } step)
        {
            accounts.Card(node.Line, "part");
            Add(step);
            Under(node.Children, 0);
        }
        else if (!hasList && (NameLength(node.Text) > 0 || node.IsBold || Parts.Count == 0 && InlineParts.ByInitials(name, node.Plain) is not null))
        {
            Part(node);
        }
        else
        {
            Beside.Add(node.Text);
            accounts.Card(node.Line, "answer");
            Under(node.Children, 0);
        }
    }

    private void Part(Node node)
    {
        accounts.Card(node.Line, "part");
        var length = NameLength(node.Text);
        Add(length > 0 ? node.Text[..length] : node.Text);
        if (length > 0)
        {
            Beside.Add(node.Text);
        }

        Under(node.Children, 0);
    }

    /// <summary>"Revenue: what I look at", "**S**ituation - short": where the name of a part ends, or 0.</summary>
    private static int NameLength(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        var longDash = text.IndexOf(" – ", StringComparison.Ordinal);
        var em = text.IndexOf(" — ", StringComparison.Ordinal);
        var ends = new[] { colon, dash, longDash, em }.Where(end => end > 0 && text.AsSpan(0, end).Count("**") % 2 == 0).ToList();
        if (ends.Count == 0)
        {
            return 0;
        }

        var end = ends.Min();
        return NoteText.PlainLine(text[..end]).Length <= LongestName ? end : 0;
    }

    private void Table(Node table)
    {
        accounts.Block(table, LineRole.Structure, "table");
        var first = TableReader.HasNumbers(table) ? 1 : 0;
        foreach (var row in table.Rows.Skip(2))
        {
            var cells = TableRows.Cells(row.Text);
            if (cells.Count <= first || cells[first].Length == 0)
            {
                continue;
            }

            accounts.Card(row.Number, "part");
            Add(cells[first]);
            var rest = string.Join(", ", cells.Skip(first + 1).Where(cell => !PlaceholderRule.IsNothing(cell)));
            if (rest.Length > 0)
            {
                Beside.Add($"{NoteText.PlainLine(cells[first])}: {rest}");
            }
        }
    }

    private void Under(Stretch nodes, int depth)
    {
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Line or NodeKind.Item && Skipped(node))
            {
                continue;
            }

            accounts.Block(node, LineRole.Card, "answer");
            Beside.Add(new string(' ', 2 * depth) + (node.Kind == NodeKind.Item ? "- " : string.Empty) + node.Text);
            Under(node.Children, depth + 1);
        }
    }

    private bool Skipped(Node node)
    {
        if (StrikeRule.IsStruck(node))
        {
            accounts.Tree(node, LineRole.Ignored, "struck");
            return true;
        }

        if (node.Children.Count == 0 && PlaceholderRule.IsNothing(node))
        {
            accounts.Ignore(node.Line, "placeholder");
            return true;
        }

        if (LinkRule.IsAnchor(node) || LinkRule.IsPicture(node) || HtmlRows.IsTagsOnly(node))
        {
            accounts.Ignore(node.Line, "link or picture");
            return true;
        }

        if (TagRule.OfLine(node) is not null)
        {
            accounts.Structure(node.Line, "tags");
            return true;
        }

        return false;
    }
}
