using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>What was read under a question so far; keeps account of the lines that it takes.</summary>
internal sealed class AnswerPage(Accounts accounts, int line)
{
    private readonly List<StoryBuilder> _stories = [];

    private List<string>? _hints;
    private List<string>? _notes;
    private List<string>? _tags;
    private List<Node>? _followUps;

    public IReadOnlyList<string> Hints => _hints ?? [];

    public IReadOnlyList<string> Notes => _notes ?? [];

    public IReadOnlyList<string> Tags => _tags ?? [];

    /// <summary>Follow-ups that hold an answer of their own, to become cards.</summary>
    public IReadOnlyList<Node> FollowUps => _followUps ?? [];

    /// <summary>The stories, the one to show first at the head.</summary>
    public List<StoryBuilder> Stories => _stories;

    /// <summary>The story that lines go to.</summary>
    public StoryBuilder Story => _stories.Count > 0 ? _stories[^1] : Begin(new StoryBuilder(line));

    public StoryBuilder Begin(StoryBuilder story)
    {
        _stories.Add(story);
        return story;
    }

    /// <summary>Puts a told story first, and drops those of which neither word nor title is there.</summary>
    public void Order()
    {
        var told = _stories.FindIndex(story => !story.IsEmpty);
        if (told > 0)
        {
            var first = _stories[told];
            _stories.RemoveAt(told);
            _stories.Insert(0, first);
        }

        _stories.RemoveAll(story => story is { IsEmpty: true, Title: null });
    }

    /// <summary>Fills several parts from one line.</summary>
    public void Labels(Node node, LabelledLine split)
    {
        foreach (var label in split.Labels)
        {
            if (!label.IsEmpty && label.IsLearning)
            {
                AddNote(node.Line, label.Rest);
            }
            else if (!label.IsEmpty)
            {
                Story.Fill(label.Parts, label.Rest.TrimEnd(' ', '|', ';', ','), node.Line);
            }
        }

        accounts.Card(node.Line, "story");
    }

    /// <summary>Takes a line that answers nothing: placeholder, tags, picture, link, embed, HTML.</summary>
    public bool Skipped(Node node)
    {
        if (HtmlRows.IsTagsOnly(node) && !LinkRule.IsPicture(node))
        {
            accounts.Structure(node.Line, "HTML");
            return true;
        }

        if (node.Text.Length == 0 || (PlaceholderRule.IsNothing(node) || PlaceholderRule.IsHole(node.Text)) && !LinkRule.IsPicture(node))
        {
            accounts.Ignore(node.Line, "placeholder");
            return true;
        }

        if (PlaceholderRule.WordsBehind(node) is { } words)
        {
            AddHint(node.Line, words);
            return true;
        }

        if (TagRule.OfLine(node) is { } tags)
        {
            (_tags ??= []).AddRange(tags);
            accounts.Card(node.Line, "tags");
            return true;
        }

        if (LinkRule.IsPicture(node) || LinkRule.IsAnchor(node))
        {
            accounts.Ignore(node.Line, LinkRule.IsPicture(node) ? "picture" : "link within the file");
            return true;
        }

        if (LinkRule.Embed(node) is { } embed)
        {
            AddNote(node.Line, embed);
            return true;
        }

        return false;
    }

    /// <summary>Takes what hangs deeper under a filled part, as notes on it.</summary>
    public void Aside(Node node)
    {
        if (Skipped(node))
        {
            return;
        }

        AddNote(node.Line, node.Text);
        foreach (var child in node.Children)
        {
            Aside(child);
        }
    }

    /// <summary>Takes a fence or a table as it is written.</summary>
    public void Verbatim(Node node, Slot slot)
    {
        if (node.Kind == NodeKind.Fence && node.Rows.Count > 1 && node.Rows.Skip(1).SkipLast(1).All(static row => row.IsBlank))
        {
            accounts.Block(node, LineRole.Structure, "empty fence");
            return;
        }

        accounts.Block(node, LineRole.Card, "answer");
        var outer = node.Rows.Min(row => row.IsBlank ? int.MaxValue : row.Column);
        var text = string.Join('\n', node.Rows.Select(row => row.IsBlank ? string.Empty : new string(' ', Math.Max(0, row.Column - outer)) + row.Text));
        if (slot.Kind == SlotKind.Part)
        {
            Story.Fill(slot.Parts, text, node.Line);
        }
        else
        {
            Story.Answer(text);
        }
    }

    public void AddAnswer(int line, string text)
    {
        Story.Answer(text);
        accounts.Card(line, "answer");
    }

    public void AddNote(int line, string text)
    {
        (_notes ??= []).Add(OneLine(text));
        accounts.Card(line, "note");
    }

    public void AddHint(int line, string text)
    {
        if (text.Length > 0)
        {
            (_hints ??= []).Add(OneLine(text));
            accounts.Hint(line, "hint");
        }
        else
        {
            accounts.Ignore(line, "placeholder");
        }
    }

    public void AddFollowUp(Node node) => (_followUps ??= []).Add(node);

    private static string OneLine(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.ReplaceLineEndings(" ") : text;

    /// <summary>A line as it stands in an answer: two blanks for each visible level, then its list sign.</summary>
    public static string Indented(Node node, int depth)
    {
        var sign = node.Marker.Kind switch
        {
            MarkerKind.None => string.Empty,
            MarkerKind.Number => FormattableString.Invariant($"{node.Marker.Number}. "),
            _ => "- ",
        };
        return new string(' ', 2 * depth) + sign + node.Text;
    }
}
