namespace StarCards.Notes.Words;

/// <summary>Tables that are often asked together, looked up in one walk; an answer has a bit for each, in their order.</summary>
internal sealed class PhraseTables
{
    private readonly PhraseTree _tree;
    private readonly int _all;

    public PhraseTables(params PhraseTable[] tables)
    {
        _tree = new PhraseTree([.. tables.Select(static table => table.Phrases)]);
        _all = (1 << tables.Length) - 1;
    }

    /// <summary>The tables that hold a phrase with which the text begins.</summary>
    public int HeadsOf(ReadOnlySpan<char> folded) => HeadsAt(folded, 0);

    /// <summary>The tables that hold a phrase of the text.</summary>
    public int In(ReadOnlySpan<char> folded)
    {
        var found = 0;
        var isInWord = false;
        for (var i = 0; i < folded.Length && found != _all; i++)
        {
            var character = folded[i];
            if (!isInWord || PhraseTable.IsUnspaced(character))
            {
                found |= HeadsAt(folded, i);
            }

            isInWord = char.IsAsciiLetterLower(character) || char.IsLetterOrDigit(character);
        }

        return found;
    }

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
