using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Same as …": an answer that stands under another question.</summary>
internal static class SameAsRule
{
    private const int LongestHead = 32;

    private static readonly PhraseTable Heads = new("same as|same story as|same answer as|see answer to|see story|as above|same as above|igual que|mismo que|la misma que|igual a|mesma que|comme pour|meme que|meme histoire que|wie bei|siehe|dieselbe wie|come per|stesso di|同上");

    /// <summary>"Same as …" points at another answer, and so is one.</summary>
    public static bool IsPointer(Node node) => TargetOf(node.Plain) is not null;

    /// <summary>The words that name the other question, empty for the one above, or null where the text points nowhere.</summary>
    public static string? TargetOf(string plain)
    {
        if (!Heads.MayBegin(plain))
        {
            return null;
        }

        var folded = TextFold.Fold(plain, stackalloc char[LongestHead]);
        var length = Heads.HeadLength(folded);
        return length == 0 || length > plain.Length ? null : plain[length..].Trim(' ', '"', '“', '”', '.', ':', '*', '(', ')');
    }
}
