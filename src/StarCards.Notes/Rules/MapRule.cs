using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>Tells a list that maps themes to stories from questions.</summary>
internal static class MapRule
{
    /// <summary>"Ownership: **the broken lift**", "Think big: ??".</summary>
    public static bool IsMap(Stretch run)
    {
        var mapped = run.CountOf(static item => item.Children.Count == 0 && item.Plain.IndexOf(": ", StringComparison.Ordinal) is > 1 and < 45 && item.Text[(item.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '*') is var behind && (behind is "??" or "?" or "-" || item.Text.Contains(": **", StringComparison.Ordinal) && item.Text.EndsWith("**", StringComparison.Ordinal) || behind.StartsWith("[[", StringComparison.Ordinal)));
        return run.Count >= 2 && mapped * 4 >= run.Count * 3 && run.Exists(item => item.Text.Contains("**", StringComparison.Ordinal) || item.Text.Contains("[[", StringComparison.Ordinal));
    }
}
