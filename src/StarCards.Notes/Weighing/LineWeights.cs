using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

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

    /// <summary>The same for a line with an id: few lines have one, and most of them are prompts.</summary>
    public const float PromptWithId = -2.3f;

    private const int Near = (int)Sign.OfThem + 1;
    private const int Far = (int)Sign.Place + 1;
    private const int SignsBehind = 6;

    private static readonly float[] Nobody = [.. Enumerable.Repeat(-1f, Signs.Count)];

    private readonly Seen[] _seen;
    private readonly SignRows _signs;
    private readonly List<Shares> _children = [];
    private readonly Dictionary<Shape, Group> _alike = [];
    private readonly bool[] _hasWeighed;
    private readonly int _rows;
    private readonly int _outermost;
    private Shares _file;
    private int _count;

    /// <param name="outline">The lines of a file.</param>
    /// <param name="rows">How many rows it has.</param>
    public LineWeights(Stretch outline, int rows)
    {
        (_rows, _outermost, _seen, _hasWeighed) = (rows, Outermost(outline) - 1, new Seen[Count(outline)], new bool[rows + 1]);
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
                var isPrompt = seen.OddsOfAll > (HasId(seen.Node) ? PromptWithId : PromptFrom) || IsMarked(seen.Node);
                verdicts[seen.Node.Line] = isPrompt && QuestionRule.HasLetter(seen.Node.Prompt.Words) && !AskPrefix.IsAnswer(seen.Node) ? Verdict.Prompt : Verdict.Silent;
            }
        }

        return verdicts;
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
        var beside = new List<Group>();
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
            var group = Beside(beside, new Shape(node.Kind, node.Level, node.Marker.Kind, node.IsBold, node.Kind == NodeKind.Line ? 0 : depth));
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
            _seen[at] = new Seen(node, parent, isWeighed, group) { Children = inside.Children };
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
        var room = new Room(numbers, apart);
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

    private Group Beside(List<Group> groups, Shape shape)
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
            _alike.Add(shape, alike = new Group(shape, null));
        }

        groups.Add(new Group(shape, alike));
        return groups[^1];
    }

    /// <summary>How a line is set.</summary>
    private readonly record struct Shape(NodeKind Kind, int Level, MarkerKind Marker, bool IsBold, int Depth);

    /// <summary>What hangs below a line, at any depth; and which of the children are its own, counted from one.</summary>
    private readonly record struct Below(float Lines, float Words, int Children);

    /// <summary>Lines that are counted together, because they are set alike.</summary>
    /// <param name="shape">How they are set.</param>
    /// <param name="alike">Those of the whole file, where these are some that hang below one line.</param>
    private sealed class Group(Shape shape, Group? alike)
    {
        private const int Several = 4;

        private (float Odds, int Lines)[]? _weights;

        public Shape Shape => shape;

        public Group Alike => alike ?? this;

        public Shares Shares { get; set; }

        public void Add(Ask ask, float odds)
        {
            ref var weight = ref (_weights ??= new (float, int)[(int)Ask.Candidate + 1])[(int)ask];
            weight = (weight.Odds + odds, weight.Lines + 1);
        }

        /// <summary>The mean weight of those that ask as surely, where they are several.</summary>
        public float? Mean(Ask ask) => _weights is { } weights && weights[(int)ask].Lines >= Several ? weights[(int)ask].Odds / weights[(int)ask].Lines : null;
    }

    /// <summary>A line that was seen.</summary>
    /// <param name="node">The line.</param>
    /// <param name="parent">The line above, or -1.</param>
    /// <param name="isWeighed">Whether a card may begin there.</param>
    /// <param name="beside">The lines that hang where it does and are set like it.</param>
    private struct Seen(Node node, int parent, bool isWeighed, Group beside)
    {
        private float _odds;

        public readonly Node Node => node;

        public readonly int Parent => parent;

        public readonly bool IsWeighed => isWeighed;

        public readonly Group Beside => beside;

        /// <summary>The next line that hangs where it does, or -1.</summary>
        public int Next { get; set; } = -1;

        /// <summary>Which shares are those of its children, counted from one.</summary>
        public int Children { get; init; }

        /// <summary>The log-odds of a card; questions of one list that ask as surely are of one kind, and the mean of theirs counts.</summary>
        public readonly float OddsOfAll => node is { Kind: NodeKind.Item, Ask: >= Ask.Question } && beside.Mean(node.Ask) is { } mean ? mean : _odds;

        public void Weigh(float odds)
        {
            _odds = odds;
            beside.Add(node.Ask, odds);
        }
    }

    /// <summary>Room that fills from its head, with numbers as far apart as is asked for.</summary>
    private ref struct Room(Span<float> numbers, int apart)
    {
        private readonly Span<float> _numbers = numbers;
        private int _used;

        public void Put(scoped ReadOnlySpan<float> some)
        {
            foreach (var number in some)
            {
                _numbers[_used] = number;
                _used += apart;
            }
        }
    }
}
