using System.Numerics;

namespace StarCards.Notes.Words;

/// <summary>Tables that are often asked together, looked up in one walk; an answer has a bit for each, in their order.</summary>
internal sealed class PhraseTables
{
    private const int Pairs = 32;
    private readonly PhraseTree _tree;
    private readonly int _all;

    /// <summary>By the first two characters, the third ones that go on from them, a bit for each 64th.</summary>
    private readonly ulong[] _thirds = new ulong[Pairs * Pairs];

    public PhraseTables(params PhraseTable[] tables)
    {
        _tree = new PhraseTree([.. tables.Select(static table => table.Phrases)]);
        _all = (1 << tables.Length) - 1;
        foreach (var phrase in tables.SelectMany(static table => table.Phrases).Select(TextFold.OfTable))
        {
            AddThirds(phrase);
        }
    }

    /// <summary>The tables that hold a phrase with which the text begins.</summary>
    public int HeadsOf(ReadOnlySpan<char> folded) => HeadsAt(folded, 0);

    /// <summary>The tables that hold a phrase of the text.</summary>
    public int In(ReadOnlySpan<char> folded)
    {
        var found = 0;
        var isInWord = false;
        for (var from = 0; from < folded.Length && found != _all; from += WordStarts.Most)
        {
            for (var starts = WordStarts.In(folded[from..], ref isInWord); starts != 0; starts &= starts - 1)
            {
                var at = from + BitOperations.TrailingZeroCount(starts);
                found |= MayBegin(folded, at) ? HeadsAt(folded, at) : 0;
            }
        }

        return found;
    }

    /// <summary>False where three characters tell that no phrase begins: most words are told there.</summary>
    private bool MayBegin(ReadOnlySpan<char> folded, int at) =>
        at + 2 >= folded.Length || (_thirds[Pair(folded[at], folded[at + 1])] >> folded[at + 2] & 1) != 0;

    private void AddThirds(string phrase)
    {
        for (var second = 0; second < (phrase.Length > 1 ? 1 : Pairs); second++)
        {
            _thirds[Pair(phrase[0], phrase.Length > 1 ? phrase[1] : (char)second)] |= phrase.Length > 2 ? 1UL << phrase[2] : ulong.MaxValue;
        }
    }

    private static int Pair(char first, char second) => first % Pairs * Pairs + second % Pairs;

    private int HeadsAt(ReadOnlySpan<char> folded, int start)
    {
        var text = folded[start..];
        if (!_tree.MayBegin(text))
        {
            return 0;
        }

        var found = 0;
        var length = 0;
        for (var step = PhraseTree.Root; length < text.Length && _tree.Next(step, text[length]) is > PhraseTree.Root and var next; step = next)
        {
            length++;
            if (_tree.Lists(next) is not 0 and var lists && PhraseTable.IsEnd(text, length))
            {
                found |= lists;
            }
        }

        return found;
    }
}
