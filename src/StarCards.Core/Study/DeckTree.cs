using StarCards.Cards;

namespace StarCards.Study;

/// <summary>Numbers for the decks of a collection, so that counting by deck needs no names. A parent's number is below its children's.</summary>
internal sealed class DeckTree
{
    /// <summary>The number that stands above all decks.</summary>
    public const int WholeDay = 0;

    private readonly Dictionary<DeckName, int> _numbers = [];
    private readonly List<(DeckName Name, int Parent)> _decks = [(default, -1)];
    private readonly List<int> _firstNotes = [int.MaxValue];
    private (DeckName Name, int Number) _last = (default, -1);

    /// <summary>How many numbers there are, the whole day's included.</summary>
    public int Count => _decks.Count;

    /// <summary>The deck above, or -1 above the whole day.</summary>
    public int ParentOf(int number) => _decks[number].Parent;

    /// <summary>The name of a deck; empty for the whole day.</summary>
    public DeckName NameOf(int number) => _decks[number].Name;

    /// <summary>The number of a deck, given at its first sight together with those of the decks above it.</summary>
    public int NumberOf(DeckName name)
    {
        // Cards of one deck mostly stand together.
        if (_last.Number < 0 || _last.Name != name)
        {
            _last = (name, _numbers.TryGetValue(name, out var known) ? known : Add(name));
        }

        return _last.Number;
    }

    /// <summary>The number of a note's deck. The note's place counts for the deck's, whether or not its cards are asked today.</summary>
    public int Place(IdentifiedNote note)
    {
        var deck = NumberOf(note.Deck);
        for (var number = deck; number >= 0 && _firstNotes[number] > note.Order; number = ParentOf(number))
        {
            _firstNotes[number] = note.Order;
        }

        return deck;
    }

    /// <summary>For each number its place when the decks are walked parent first, sisters in the order of the first note placed in them.</summary>
    public int[] Ranks()
    {
        var children = Enumerable.Range(1, Count - 1).OrderBy(number => _firstNotes[number]).ThenBy(NameOf).ToLookup(ParentOf);
        var ranks = new int[Count];
        var next = 0;
        Walk(WholeDay);
        return ranks;

        void Walk(int number)
        {
            ranks[number] = next++;
            foreach (var child in children[number])
            {
                Walk(child);
            }
        }
    }

    private int Add(DeckName name)
    {
        var number = WholeDay;
        foreach (var level in name.WithParents())
        {
            if (!_numbers.TryGetValue(level, out var known))
            {
                known = _decks.Count;
                _numbers.Add(level, known);
                _decks.Add((level, number));
                _firstNotes.Add(int.MaxValue);
            }

            number = known;
        }

        return number;
    }
}
