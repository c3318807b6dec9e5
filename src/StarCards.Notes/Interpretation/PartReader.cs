using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Reads a line with the label of a story's part, and what hangs under it.</summary>
internal sealed class PartReader(AnswerReader reader, Accounts accounts, int depth)
{
    /// <summary>"S: describe the context": what to write there is rubric.</summary>
    public Slot Explained(Node node)
    {
        reader.Page.AddHint(node.Line, node.Text);
        reader.Level(node.Children, depth, Slot.Hint);
        return Slot.Hint;
    }

    /// <summary>Fills the part; returns where the lines behind it go.</summary>
    public Slot Read(Node node, StarLabel label)
    {
        if (node.InlineLabels is { Head.Length: 0 } several)
        {
            reader.Page.Labels(node, several);
            var last = Slot.Part(several.Labels[^1].Parts);
            reader.Level(node.Children, depth, last);
            return last;
        }

        var slot = label.IsLearning ? Slot.Note : Slot.Part(label.Parts);
        if (label.IsEmpty)
        {
            accounts.Structure(node.Line, "empty label");
            if (PlaceholderRule.WordsBehind(label.Rest) is { Length: > 0 } words)
            {
                reader.Page.AddHint(node.Line, words);
            }
        }
        else if (PlaceholderRule.WordsBehind(label.Rest) is { } behind)
        {
            reader.Page.AddHint(node.Line, behind);
        }
        else if (label.IsLearning)
        {
            reader.Page.AddNote(node.Line, label.Rest);
        }
        else
        {
            reader.Page.Story.Fill(label.Parts, label.Rest, node.Line);
            accounts.Card(node.Line, label.PartName);
        }

        Under(node, label, slot);
        return slot;
    }

    /// <summary>What hangs under a filled label is a note on it; under an empty one, or one that opens a list, it is the part itself.</summary>
    private void Under(Node node, StarLabel label, Slot slot)
    {
        var isFilled = !label.IsEmpty && !label.IsLearning && !OpensList(label.Rest);
        for (var i = 0; i < node.Children.Count; i++)
        {
            var child = node.Children[i];
            if (isFilled && child.Kind == NodeKind.Item)
            {
                reader.Page.Aside(child);
            }
            else if (child is { Kind: NodeKind.Line, Label: { } slipped })
            {
                slot = Read(child, slipped);
            }
            else
            {
                reader.Level(node.Children[i..(i + 1)], node.Kind == NodeKind.Heading ? 0 : depth, slot);
            }
        }
    }

    /// <summary>"A: 1. Read the log", "Action: I took three steps:".</summary>
    private static bool OpensList(string rest)
    {
        var words = rest.AsSpan();
        return rest.EndsWith(':') || Markers.TakeOff(ref words).Kind != MarkerKind.None;
    }
}
