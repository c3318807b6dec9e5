namespace StarCards.Notes.Outline;

/// <summary>Signs that an editor has escaped on its way to Markdown, and that are signs to whoever reads the page.</summary>
internal static class EscapedSign
{
    private const string OpensBold = "***\\*";
    private const string ClosesBold = "\\****";

    /// <summary><c>\1. Why us?</c> with its number, <c>***\*Why us?\****</c> as bold.</summary>
    public static string TakeOff(string text)
    {
        if (text.Length > OpensBold.Length + ClosesBold.Length && text.StartsWith(OpensBold, StringComparison.Ordinal) && text.EndsWith(ClosesBold, StringComparison.Ordinal))
        {
            return $"**{text.AsSpan(OpensBold.Length..^ClosesBold.Length)}**";
        }

        var end = text.Length > 3 && text[0] == '\\' ? text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') + 1 : 0;
        return end is > 1 and < 4 && text[end] is '.' or ')' or '、' ? text[1..] : text;
    }
}
