using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Step 2: competitor band".</summary>
internal static class StepRule
{
    private static readonly PhraseTable Heads = new("step|phase|part|stage|paso|fase|etapa|passo|etape|schritt|teil|passaggio|步骤");

    /// <summary>The words behind the step's number, or null.</summary>
    public static string? NameOf(string text)
    {
        var start = LeadingLabel.SkipOrnament(text, 0);
        var folded = TextFold.Fold(text.AsSpan(start), stackalloc char[TextFold.Longest]);
        var length = Heads.HeadLength(folded);
        if (length == 0)
        {
            return null;
        }

        var at = LeadingLabel.SkipBlank(text, start + length);
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var sign = LeadingLabel.SkipEmphasis(text, digits);
        return digits > at && sign < text.Length && text[sign] is ':' or '.' or ')' or '-' or '–' or ' ' ? LeadingLabel.Rest(text, sign + 1).TrimStart('-', '–', ':', ' ') : null;
    }
}
