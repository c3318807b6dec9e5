namespace StarCards.Notes.Words;

/// <summary>How sentences end that say one thing, where verbs stand last.</summary>
/// <param name="endings">The endings.</param>
internal sealed class Endings(params string[] endings)
{
    /// <summary>True for a text that ends in one of them.</summary>
    public bool AreOf(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || !PhraseTable.IsUnspaced(folded[^1]))
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (folded.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
