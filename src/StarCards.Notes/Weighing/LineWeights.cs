using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Weighing;

/// <summary>
/// Weighs each line of a file by its signs, those of the lines around it, and those of lines that are set alike: what a reader
/// sees who meets a page for the first time.
/// </summary>
internal sealed class LineWeights
{
    /// <summary>How many numbers speak of a line.</summary>
    public const int Numbers = Signs.Count + 2 * Near + Far + 4 * Shares.Count + SignsBehind + 2;

    /// <summary>The log-odds from which on a card begins: where either mistake is as likely, of owners left out.</summary>
    public const float PromptFrom = -0.3f;

    /// <summary>The same for an item or a heading that asks, with its mark or a candidate: there the forest doubts too much.</summary>
    public const float PromptThatAsks = -0.6f;

    /// <summary>The same for a line with an id: few lines have one, and most of them are prompts.</summary>
    public const float PromptWithId = -2.3f;

    private const int Near = (int)Sign.OfThem + 1;
    private const int Far = (int)Sign.Place + 1;
    private const int SignsBehind = 6;

    private static readonly float[] Nobody = [.. Enumerable.Repeat(-1f, Signs.Count)];

    private readonly SeenLine[] _seen;
    private readonly SignRows _signs;
    private readonly List<Shares> _children = [];
    private readonly Dictionary<LineShape, AlikeLines> _alike = [];
    private readonly bool[] _hasWeighed;
    private readonly int _rows;
    private readonly int _outermost;
    private Shares _file;
    private int _count;

    /// <param name="outline">The lines of a file.</param>
    /// <param name="rows">How many rows it has.</param>
    public LineWeights(Stretch outline, int rows)
    {
        (_rows, _outermost, _seen, _hasWeighed) = (rows, Outermost(outline) - 1, new SeenLine[Count(outline)], new bool[rows + 1]);
        _signs = new SignRows(_seen.Length);
        See(outline, -1, 0, Place.Anywhere);
    }

    /// <summary>Whether a card begins on each of the lines.</summary>
    public Verdicts Verdicts(Forest forest)
    {
        Weigh(forest);
        var verdicts = new Verdicts(_rows);
        foreach (ref readonly var seen in _seen.AsSpan())
        {
            if (seen.IsWeighed)
            {
                var isPrompt = seen.OddsOfAll > From(seen.Node) || IsMarked(seen.Node);
                verdicts[seen.Node.Line] = isPrompt && QuestionRule.HasLetter(seen.Node.Prompt.Words) && !AskPrefix.IsAnswer(seen.Node) ? Verdict.Prompt : Verdict.Silent;
            }
        }

        SilenceParts(verdicts);

        return verdicts;
    }

    /// <summary>"Task:" and in the next line "What had to be done?": what stands right below a part's label is its text, or says how to write it.</summary>
    private void SilenceParts(Verdicts verdicts)
    {
        foreach (ref readonly var seen in _seen.AsSpan())
        {
            if (seen.Next > 0 && _seen[seen.Next].Node is { Kind: NodeKind.Line, BlankBefore: false } below && seen.Node is { Kind: NodeKind.Line, Label: { Strength: LabelWords.Strength.Sure or LabelWords.Strength.Letter, Parts.Count: > 0, IsEmpty: true } })
            {
                verdicts[below.Line] = Verdict.Silent;
            }
        }
    }

    private void Weigh(Forest forest)
    {
        Span<float> columns = stackalloc float[Numbers * Forest.Lanes];
        Span<float> odds = stackalloc float[Forest.Lanes];
        Span<int> weighed = stackalloc int[Forest.Lanes];
        var lanes = 0;
        for (var i = 0; i < _seen.Length; i++)
        {
            if (_seen[i].IsWeighed)
            {
                Write(i, columns[lanes..], Forest.Lanes);
                weighed[lanes++] = i;
            }

            if (lanes == Forest.Lanes || i == _seen.Length - 1)
            {
                forest.Weigh(columns, odds);
                for (var lane = 0; lane < lanes; lane++)
                {
                    _seen[weighed[lane]].Weigh(odds[lane]);
                }

                lanes = 0;
            }
        }
    }

    /// <summary>Marked as a question in so many words, or with an id of a card: no weight is above her word.</summary>
    private static bool IsMarked(Node node) => node.QuestionPrefix > 0 && !AskPrefix.IsBare(node) || node.Row.CommentId is not null;

    private static float From(Node node) => HasId(node) ? PromptWithId : SeenLine.Asks(node) ? PromptThatAsks : PromptFrom;

    /// <summary>An id as other programs know it, too; they give one to any line.</summary>
    private static bool HasId(Node node) => node.Text.Contains('^', StringComparison.Ordinal) && node.Prompt.Id is not null;

    /// <summary>What speaks of each line that is weighed.</summary>
    public IEnumerable<(Node Node, float[] Numbers)> All()
    {
        for (var i = 0; i < _seen.Length; i++)
        {
            if (_seen[i].IsWeighed)
            {
                var numbers = new float[Numbers];
                Write(i, numbers, 1);
                yield return (_seen[i].Node, numbers);
            }
        }
    }

    private Below See(Stretch nodes, int parent, int depth, Place above)
    {
        if (nodes.Count == 0)
        {
            return default;
        }

        var previous = -1;
        var (lines, words, shares) = (0f, 0f, default(Shares));
        var beside = new List<AlikeLines>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var at = _count++;
            if (previous >= 0)
            {
                _seen[previous].Next = at;
            }

            previous = at;
            var isWeighed = IsWeighed(node);
            var group = Beside(beside, new LineShape(node.Kind, node.Level, node.Marker.Kind, node.IsBold, node.Kind == NodeKind.Line ? 0 : depth));
            var signs = _signs.Add();
            Signs.Read(node, _outermost, depth, i, nodes.Count, signs);
            signs[(int)Sign.PlaceAbove] = (int)above;
            var share = Shares.Of(signs);
            group.Alike.Shares += share;
            group.Shares += share;
            shares += share;
            _file += isWeighed ? share : default;
            var inside = See(node.Children, at, depth + 1, node.Place == Place.Anywhere ? above : node.Place);
            signs[(int)Sign.LinesBelow] = inside.Lines;
            signs[(int)Sign.WordsBelow] = inside.Words;
            _seen[at] = new SeenLine(node, parent, isWeighed, group) { Children = inside.Children };
            lines += inside.Lines + 1;
            words += inside.Words + signs[(int)Sign.Words];
        }

        _children.Add(shares);
        return new Below(lines, words, _children.Count);
    }

    /// <summary>Several lines may stand in one row, of which one is weighed.</summary>
    private bool IsWeighed(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Heading or NodeKind.Item:
                return true;
            case NodeKind.Line or NodeKind.Details or NodeKind.Callout when !_hasWeighed[node.Line]:
                return _hasWeighed[node.Line] = true;
            default:
                return false;
        }
    }

    /// <param name="i">A line.</param>
    /// <param name="numbers">Room for its numbers.</param>
    /// <param name="apart">How far apart they stand in it.</param>
    private void Write(int i, Span<float> numbers, int apart)
    {
        ref readonly var seen = ref _seen[i];
        var parent = seen.Parent;
        var share = Shares.Of(_signs[i]);
        var room = new NumberRoom(numbers, apart);
        room.Put(_signs[i]);
        room.Put(SignsOf(parent, Near));
        room.Put(SignsOf(seen.Next, Near));
        room.Put(SignsOf(parent < 0 ? -1 : _seen[parent].Parent, Far));
        Span<float> some = stackalloc float[Shares.Room];
        room.Put((seen.Beside.Shares - share).Written(some));
        room.Put((seen.Beside.Alike.Shares - share).Written(some));
        room.Put((seen.Children > 0 ? _children[seen.Children - 1] : default).Written(some));
        room.Put(Behind(i, some));
        room.Put(_file.Written(some));
        room.Put([seen.Node.Line / (float)_rows, _rows]);
    }

    /// <summary>What stands behind the line, to the next one that is set like it.</summary>
    private ReadOnlySpan<float> Behind(int i, Span<float> some)
    {
        var behind = some[..SignsBehind];
        behind.Clear();
        var alike = _seen[i].Beside.Alike;
        for (var at = _seen[i].Next; at > 0 && _seen[at].Beside.Alike != alike && _seen[at].Node.Kind != NodeKind.Heading; at = _seen[at].Next)
        {
            var signs = _signs[at];
            behind[0]++;
            behind[1] += signs[(int)Sign.SpeaksOfI];
            behind[2] += signs[(int)Sign.SpeaksToYou];
            behind[3] += signs[(int)Sign.Label] >= 0 ? 1 : 0;
            behind[4] += signs[(int)Sign.EndsInMark];
            behind[5] += signs[(int)Sign.Words];
        }

        return behind;
    }

    private static int Count(Stretch nodes)
    {
        var count = nodes.Count;
        foreach (var node in nodes)
        {
            count += Count(node.Children);
        }

        return count;
    }

    private static int Outermost(Stretch outline)
    {
        var level = int.MaxValue;
        foreach (var node in outline)
        {
            level = node.Kind == NodeKind.Heading ? Math.Min(level, node.Level) : level;
        }

        return level == int.MaxValue ? 1 : level;
    }

    private ReadOnlySpan<float> SignsOf(int i, int count) => (i < 0 ? Nobody : _signs[i])[..count];

    private AlikeLines Beside(List<AlikeLines> groups, LineShape shape)
    {
        foreach (var group in groups)
        {
            if (group.Shape == shape)
            {
                return group;
            }
        }

        if (!_alike.TryGetValue(shape, out var alike))
        {
            _alike.Add(shape, alike = new AlikeLines(shape, null));
        }

        groups.Add(new AlikeLines(shape, alike));
        return groups[^1];
    }

    /// <summary>What hangs below a line, at any depth; and which of the children are its own, counted from one.</summary>
    private readonly record struct Below(float Lines, float Words, int Children);
}
