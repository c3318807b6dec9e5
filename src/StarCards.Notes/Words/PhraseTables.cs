namespace StarCards.Notes.Words;

/// <summary>Tables that are often asked together, looked up in one walk; an answer has a bit for each, in their order.</summary>
internal sealed class PhraseTables
{
    private readonly PhraseHeads _heads;
    private readonly int _all;

    public PhraseTables(params PhraseTable[] tables)
    {
        _heads = new PhraseHeads(PhraseStep.Before([.. tables.Select(static table => table.Phrases)]));
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
        var found = 0;
        var at = start;
        for (var step = _heads.MayBegin(folded[start..]) ? _heads[folded[start]] : null; step is not null; step = at < folded.Length ? step.Next(folded[at]) : null)
        {
            at++;
            found |= step.IsPhrase && PhraseTable.IsEnd(folded[start..], at - start) ? step.Lists : 0;
        }

        return found;
    }
}
