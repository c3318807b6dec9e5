using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StarCards.Notes.Outline;

/// <summary>
/// Nodes that stand side by side, seen where they are kept: a part of a stretch (<c>nodes[i..]</c>) is one again, and
/// nothing is copied.
/// </summary>
[CollectionBuilder(typeof(Stretch), nameof(Of))]
internal readonly struct Stretch
{
    private readonly List<Node>? _nodes;
    private readonly int _start;

    public Stretch(List<Node>? nodes)
        : this(nodes, 0, nodes?.Count ?? 0)
    {
    }

    private Stretch(List<Node>? nodes, int start, int count) => (_nodes, _start, Count) = (nodes, start, count);

    public int Count { get; }

    public Node this[int index] => Span[index];

    private ReadOnlySpan<Node> Span => CollectionsMarshal.AsSpan(_nodes).Slice(_start, Count);

    public static Stretch Of(ReadOnlySpan<Node> nodes) => new([.. nodes]);

    public static implicit operator Stretch(List<Node> nodes) => new(nodes);

    public Stretch Slice(int start, int count) => start >= 0 && count >= 0 && start + count <= Count ? new Stretch(_nodes, _start + start, count) : throw new ArgumentOutOfRangeException(nameof(start));

    /// <summary>At most so many of the first nodes.</summary>
    public Stretch Take(int most) => this[..Math.Min(most, Count)];

    public ReadOnlySpan<Node>.Enumerator GetEnumerator() => Span.GetEnumerator();

    public bool Exists(Func<Node, bool> isSo) => FindIndex(isSo) >= 0;

    public bool TrueForAll(Func<Node, bool> isSo)
    {
        foreach (var node in this)
        {
            if (!isSo(node))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many nodes are so.</summary>
    public int CountOf(Func<Node, bool> isSo)
    {
        var count = 0;
        foreach (var node in this)
        {
            count += isSo(node) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The index of the first node that is so, or -1.</summary>
    public int FindIndex(Func<Node, bool> isSo)
    {
        for (var i = 0; i < Count; i++)
        {
            if (isSo(this[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nodes that are so, in a list of their own unless all are.</summary>
    public Stretch Where(Func<Node, bool> isSo)
    {
        var first = FindIndex(node => !isSo(node));
        if (first < 0)
        {
            return this;
        }

        var found = new List<Node>();
        foreach (var node in this)
        {
            if (isSo(node))
            {
                found.Add(node);
            }
        }

        return found;
    }

    /// <summary>The nodes above the first that is not so.</summary>
    public Stretch While(Func<Node, bool> isSo)
    {
        var end = 0;
        while (end < Count && isSo(this[end]))
        {
            end++;
        }

        return this[..end];
    }
}
