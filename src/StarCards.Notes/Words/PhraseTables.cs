namespace StarCards.Notes.Words;

/// <summary>Tables that are often asked together, looked up in one walk; an answer has a bit for each, in their order.</summary>
internal sealed class PhraseTables(params PhraseTable[] tables)
{
    private readonly PhraseStep _first = PhraseStep.Before([.. tables.Select(static table => table.Phrases)]);
    private readonly int _all = (1 << tables.Length) - 1;

    /// <summary>The tables that hold a phrase with which the text begins.</summary>
    public int HeadsOf(ReadOnlySpan<char> folded)
    {
        var found = 0;
        var step = _first;
        for (var length = 0; length < folded.Length && step.Next(folded[length]) is { } next; step = next)
        {
            length++;
            found |= next.IsPhrase && PhraseTable.IsEnd(folded, length) ? next.Lists : 0;
        }

        return found;
    }

    /// <summary>The tables that hold a phrase of the text.</summary>
    public int In(ReadOnlySpan<char> folded)
    {
        var found = 0;
        var isInWord = false;
        for (var i = 0; i < folded.Length && found != _all; i++)
        {
            found |= !isInWord || PhraseTable.IsUnspaced(folded[i]) ? HeadsOf(folded[i..]) : 0;
            isInWord = char.IsLetterOrDigit(folded[i]);
        }

        return found;
    }
}
