using System.Numerics;

namespace StarCards.Notes.Words;

/// <summary>Tables that are often asked together, looked up in one walk; an answer has a bit for each, in their order.</summary>
internal sealed class PhraseTables
{
    private readonly PhraseTree _tree;
    private readonly FirstWords _firstWords;
    private readonly int _all;

    public PhraseTables(params PhraseTable[] tables)
    {
        _tree = new PhraseTree([.. tables.Select(static table => table.Phrases)]);
        _firstWords = new FirstWords(tables.SelectMany(static table => table.Phrases));
        _all = (1 << tables.Length) - 1;
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
            var text = folded[from..];
            var (heads, letters) = WordStarts.In(text, ref isInWord);
            for (; heads != 0; heads &= heads - 1)
            {
                var at = BitOperations.TrailingZeroCount(heads);
                found |= MayBegin(text, at, letters) ? HeadsAt(text, at) : 0;
            }
        }

        return found;
    }

    private bool MayBegin(ReadOnlySpan<char> text, int at, ulong letters) =>
        at + FirstWords.Most > Math.Min(text.Length, WordStarts.Most) || PhraseTable.IsUnspaced(text[at]) || _firstWords.MayBegin(text[at..], BitOperations.TrailingZeroCount(~(letters >> at)));

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
