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
    public const int Numbers = Signs.Count + 2 * Near + Far + 4 * Shares.Count + Behind + 3;

    /// <summary>The log-odds of six in ten: above, a card begins.</summary>
    public const float PromptFrom = 0.405f;

    /// <summary>The log-odds of two in ten: below, none does; up to <see cref="PromptFrom"/> the rules are right more often.</summary>
    public const float SilentBelow = -1.386f;

    private const int Near = (int)Sign.OfThem + 1;
    private const int Far = (int)Sign.Place + 1;
    private const int Behind = 6;

    /// <summary>The shares of no lines.</summary>
    private static readonly float[] Nothing = [0, .. Enumerable.Repeat(-1f, Shares.Count - 1)];

    private static readonly float[] Nobody = [.. Enumerable.Repeat(-1f, Signs.Count)];

    private readonly List<Seen> _seen = [];
    private readonly HashSet<int> _lines = [];
    private readonly float[] _ofFile = new float[Shares.Count];
    private readonly Dictionary<Shape, Shares> _alike = [];
    private readonly Dictionary<(int Parent, Shape Shape), Shares> _beside = [];
    private readonly Dictionary<int, float[]> _below = [];
    private readonly bool _isInterview;
    private readonly int _rows;

    /// <param name="outline">The lines of a file.</param>
    /// <param name="isInterview">Whether the file is about interviews.</param>
    /// <param name="rows">How many rows it has.</param>
    public LineWeights(Stretch outline, bool isInterview, int rows)
    {
        (_isInterview, _rows) = (isInterview, rows);
        var all = new Shares();
        See(outline, -1, 0, Place.Anywhere, all);
        all.Write([], _ofFile);
    }

    /// <summary>What is clear of the lines.</summary>
    public Verdicts Verdicts(Forest forest)
    {
        var verdicts = new Verdicts(_rows);
        Span<float> numbers = stackalloc float[Numbers];
        for (var i = 0; i < _seen.Count; i++)
        {
            if (_seen[i].IsWeighed)
            {
                Write(i, numbers);
                verdicts[_seen[i].Node.Line] = forest.Weigh(numbers) switch
                {
                    > PromptFrom => Verdict.Prompt,
                    < SilentBelow when !IsMarked(_seen[i].Node) => Verdict.Silent,
                    _ => Verdict.None,
                };
            }
        }

        return verdicts;
    }

    /// <summary>Marked as a question in so many words, or with an id: no weight is above her word.</summary>
    private static bool IsMarked(Node node) => node.QuestionPrefix > 0 || node.Row.CommentId is not null || node.Text.Contains('^', StringComparison.Ordinal) && node.Prompt.Id is not null;

    /// <summary>What speaks of each line that is weighed.</summary>
    public IEnumerable<(Node Node, float[] Numbers)> All()
    {
        for (var i = 0; i < _seen.Count; i++)
        {
            if (_seen[i].IsWeighed)
            {
                var numbers = new float[Numbers];
                Write(i, numbers);
                yield return (_seen[i].Node, numbers);
            }
        }
    }

    private Below See(Stretch nodes, int parent, int depth, Place above, Shares all)
    {
        var previous = -1;
        var below = default(Below);
        var beside = new Shares();
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var own = _seen.Count;
            var isWeighed = node.Kind is NodeKind.Heading or NodeKind.Item or NodeKind.Line && _lines.Add(node.Line);
            var shape = new Shape(node.Kind, node.Level, node.Marker.Kind, node.IsBold, node.Kind == NodeKind.Line ? 0 : depth);
            var signs = new float[Signs.Count];
            _seen.Add(new Seen(node, parent, shape, isWeighed, signs));
            if (previous >= 0)
            {
                _seen[previous].Next = own;
            }

            previous = own;
            Signs.Read(node, depth, i, nodes.Count, signs);
            signs[(int)Sign.PlaceAbove] = (int)above;
            Of(_alike, shape).Add(signs);
            Of(_beside, (parent, shape)).Add(signs);
            beside.Add(signs);
            if (isWeighed)
            {
                all.Add(signs);
            }

            var inside = See(node.Children, own, depth + 1, node.Place == Place.Anywhere ? above : node.Place, all);
            signs[(int)Sign.LinesBelow] = inside.Lines;
            signs[(int)Sign.WordsBelow] = inside.Words;
            below = new Below(below.Lines + inside.Lines + 1, below.Words + inside.Words + signs[(int)Sign.Words]);
        }

        if (nodes.Count > 0)
        {
            beside.Write([], _below[parent] = new float[Shares.Count]);
        }

        return below;
    }

    private void Write(int i, Span<float> numbers)
    {
        var seen = _seen[i];
        var own = SignsOf(i);
        var parent = seen.Parent;
        var room = new Room(numbers);
        room.Put(own);
        room.Put(SignsOf(parent, Near));
        room.Put(SignsOf(seen.Next, Near));
        room.Put(SignsOf(parent < 0 ? -1 : _seen[parent].Parent, Far));
        _beside[(parent, seen.Shape)].Write(own, room.Next(Shares.Count));
        _alike[seen.Shape].Write(own, room.Next(Shares.Count));
        room.Put(_below.TryGetValue(i, out var below) ? below : Nothing);
        Follow(i, room.Next(Behind));
        room.Put(_ofFile);
        var file = room.Next(3);
        file[0] = _isInterview ? 1 : 0;
        file[1] = seen.Node.Line / (float)_rows;
        file[2] = _rows;
    }

    /// <summary>What stands behind the line, to the next one that is set like it.</summary>
    private void Follow(int i, Span<float> behind)
    {
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
    }

    private ReadOnlySpan<float> SignsOf(int i, int count = Signs.Count) =>
        (i < 0 ? Nobody : _seen[i].Signs).AsSpan(0, count);

    private static Shares Of<TKey>(Dictionary<TKey, Shares> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var shares))
        {
            groups.Add(key, shares = new Shares());
        }

        return shares;
    }

    /// <summary>How a line is set.</summary>
    private readonly record struct Shape(NodeKind Kind, int Level, MarkerKind Marker, bool IsBold, int Depth);

    /// <summary>What hangs below a line, at any depth.</summary>
    private readonly record struct Below(float Lines, float Words);

    private sealed class Seen(Node node, int parent, Shape shape, bool isWeighed, float[] signs)
    {
        public Node Node => node;

        public int Parent => parent;

        public int Next { get; set; } = -1;

        public Shape Shape => shape;

        public bool IsWeighed => isWeighed;

        public float[] Signs => signs;
    }

    /// <summary>Room that fills from its head.</summary>
    private ref struct Room(Span<float> numbers)
    {
        private readonly Span<float> _numbers = numbers;
        private int _used;

        public Span<float> Next(int count)
        {
            _used += count;
            return _numbers.Slice(_used - count, count);
        }

        public void Put(ReadOnlySpan<float> some) => some.CopyTo(Next(some.Length));
    }
}
