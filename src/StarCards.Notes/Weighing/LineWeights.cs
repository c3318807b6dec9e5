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

    private readonly List<Seen> _seen = [];
    private readonly HashSet<int> _lines = [];
    private readonly Dictionary<Shape, Group> _alike = [];
    private readonly Group _file = new();
    private readonly int _rows;
    private readonly int _outermost;

    /// <param name="outline">The lines of a file.</param>
    /// <param name="rows">How many rows it has.</param>
    public LineWeights(Stretch outline, int rows)
    {
        (_rows, _outermost) = (rows, Outermost(outline) - 1);
        See(outline, -1, 0, Place.Anywhere, new Group());
    }

    /// <summary>Whether a card begins on each of the lines.</summary>
    public Verdicts Verdicts(Forest forest)
    {
        Weigh(forest);
        var verdicts = new Verdicts(_rows);
        foreach (var seen in _seen)
        {
            if (seen.IsWeighed)
            {
                var isPrompt = seen.OddsOfAll > (HasId(seen.Node) ? PromptWithId : PromptFrom) || IsMarked(seen.Node);
                verdicts[seen.Node.Line] = isPrompt && QuestionRule.HasLetter(seen.Node.Prompt.Words) ? Verdict.Prompt : Verdict.Silent;
            }
        }

        return verdicts;
    }

    private void Weigh(Forest forest)
    {
        Span<float> columns = stackalloc float[Numbers * Forest.Lanes];
        Span<float> odds = stackalloc float[Forest.Lanes];
        var weighed = new Seen[Forest.Lanes];
        var lanes = 0;
        for (var i = 0; i < _seen.Count; i++)
        {
            if (_seen[i].IsWeighed)
            {
                Write(i, columns[lanes..], Forest.Lanes);
                weighed[lanes++] = _seen[i];
            }

            if (lanes == Forest.Lanes || i == _seen.Count - 1)
            {
                forest.Weigh(columns, odds);
                for (var lane = 0; lane < lanes; lane++)
                {
                    weighed[lane].Weigh(odds[lane]);
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
        for (var i = 0; i < _seen.Count; i++)
        {
            if (_seen[i].IsWeighed)
            {
                var numbers = new float[Numbers];
                Write(i, numbers, 1);
                yield return (_seen[i].Node, numbers);
            }
        }
    }

    private Below See(Stretch nodes, int parent, int depth, Place above, Group children)
    {
        var previous = -1;
        var below = default(Below);
        var beside = new List<(Shape Shape, Group Group)>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var isWeighed = node.Kind is NodeKind.Heading or NodeKind.Item || node.Kind is NodeKind.Line or NodeKind.Details or NodeKind.Callout && _lines.Add(node.Line);
            var shape = new Shape(node.Kind, node.Level, node.Marker.Kind, node.IsBold, node.Kind == NodeKind.Line ? 0 : depth);
            var seen = new Seen(node, parent, shape, isWeighed, Alike(shape), Beside(beside, shape));
            if (previous >= 0)
            {
                _seen[previous].Next = _seen.Count;
            }

            previous = _seen.Count;
            _seen.Add(seen);
            Signs.Read(node, _outermost, depth, i, nodes.Count, seen.Signs);
            seen.Signs[(int)Sign.PlaceAbove] = (int)above;
            seen.Share = Shares.Of(seen.Signs);
            seen.Alike.Shares += seen.Share;
            seen.Beside.Shares += seen.Share;
            children.Shares += seen.Share;
            _file.Shares += isWeighed ? seen.Share : default;
            var inside = See(node.Children, previous, depth + 1, node.Place == Place.Anywhere ? above : node.Place, seen.Children);
            seen.Signs[(int)Sign.LinesBelow] = inside.Lines;
            seen.Signs[(int)Sign.WordsBelow] = inside.Words;
            below = new Below(below.Lines + inside.Lines + 1, below.Words + inside.Words + seen.Signs[(int)Sign.Words]);
        }

        return below;
    }

    /// <param name="i">A line.</param>
    /// <param name="numbers">Room for its numbers.</param>
    /// <param name="apart">How far apart they stand in it.</param>
    private void Write(int i, Span<float> numbers, int apart)
    {
        var seen = _seen[i];
        var parent = seen.Parent;
        var room = new Room(numbers, apart);
        room.Put(seen.Signs);
        room.Put(SignsOf(parent, Near));
        room.Put(SignsOf(seen.Next, Near));
        room.Put(SignsOf(parent < 0 ? -1 : _seen[parent].Parent, Far));
        Span<float> some = stackalloc float[Shares.Room];
        room.Put((seen.Beside.Shares - seen.Share).Written(some));
        room.Put((seen.Alike.Shares - seen.Share).Written(some));
        room.Put(seen.Children.Shares.Written(some));
        room.Put(Behind(i, some));
        room.Put(_file.Shares.Written(some));
        room.Put([seen.Node.Line / (float)_rows, _rows]);
    }

    /// <summary>What stands behind the line, to the next one that is set like it.</summary>
    private ReadOnlySpan<float> Behind(int i, Span<float> some)
    {
        var behind = some[..SignsBehind];
        behind.Clear();
        var shape = _seen[i].Shape;
        for (var at = _seen[i].Next; at >= 0 && _seen[at].Shape != shape && _seen[at].Shape.Kind != NodeKind.Heading; at = _seen[at].Next)
        {
            var signs = SignsOf(at);
            behind[0]++;
            behind[1] += signs[(int)Sign.SpeaksOfI];
            behind[2] += signs[(int)Sign.SpeaksToYou];
            behind[3] += signs[(int)Sign.Label] >= 0 ? 1 : 0;
            behind[4] += signs[(int)Sign.EndsInMark];
            behind[5] += signs[(int)Sign.Words];
        }

        return behind;
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

    private ReadOnlySpan<float> SignsOf(int i, int count = Signs.Count) =>
        (i < 0 ? Nobody : _seen[i].Signs).AsSpan(0, count);

    private Group Alike(Shape shape)
    {
        if (!_alike.TryGetValue(shape, out var group))
        {
            _alike.Add(shape, group = new Group());
        }

        return group;
    }

    private static Group Beside(List<(Shape Shape, Group Group)> groups, Shape shape)
    {
        foreach (var (other, group) in groups)
        {
            if (other == shape)
            {
                return group;
            }
        }

        groups.Add((shape, new Group()));
        return groups[^1].Group;
    }

    /// <summary>How a line is set.</summary>
    private readonly record struct Shape(NodeKind Kind, int Level, MarkerKind Marker, bool IsBold, int Depth);

    /// <summary>What hangs below a line, at any depth.</summary>
    private readonly record struct Below(float Lines, float Words);

    /// <summary>Lines that are counted together.</summary>
    private sealed class Group
    {
        private const int Several = 4;

        private (float Odds, int Lines)[]? _weights;

        public Shares Shares { get; set; }

        public void Add(Ask ask, float odds)
        {
            ref var weight = ref (_weights ??= new (float, int)[(int)Ask.Candidate + 1])[(int)ask];
            weight = (weight.Odds + odds, weight.Lines + 1);
        }

        /// <summary>The mean weight of those that ask as surely, where they are several.</summary>
        public float? Mean(Ask ask) => _weights is { } weights && weights[(int)ask].Lines >= Several ? weights[(int)ask].Odds / weights[(int)ask].Lines : null;
    }

    private sealed class Seen(Node node, int parent, Shape shape, bool isWeighed, Group alike, Group beside)
    {
        private float _odds;

        public Node Node => node;

        public int Parent => parent;

        public int Next { get; set; } = -1;

        public Shape Shape => shape;

        public bool IsWeighed => isWeighed;

        public float[] Signs { get; } = new float[Weighing.Signs.Count];

        public Shares Share { get; set; }

        /// <summary>The lines of the file that are set like it.</summary>
        public Group Alike => alike;

        /// <summary>Those of them that hang where it does.</summary>
        public Group Beside => beside;

        public Group Children { get; } = new();

        /// <summary>The log-odds of a card; questions of one list that ask as surely are of one kind, and the mean of theirs counts.</summary>
        public float OddsOfAll => node is { Kind: NodeKind.Item, Ask: >= Ask.Question } && beside.Mean(node.Ask) is { } mean ? mean : _odds;

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
