namespace StarCards.Notes.Outline;

/// <summary>The head of a callout: <c>[!question]- How do you estimate?</c>.</summary>
internal static class CalloutSign
{
    public static bool TryTakeOff(string text, out string word, out string title)
    {
        word = title = string.Empty;
        var close = text.StartsWith("[!", StringComparison.Ordinal) ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        if (close < 3)
        {
            return false;
        }

        word = text[2..close].ToLowerInvariant();
        title = text[(close + 1)..].TrimStart('-', '+', ' ');
        return true;
    }
}
