using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>The words before the first colon below a title: where neighbours share them, they are told in one form.</summary>
internal static class LeadRule
{
    private const int LongestLead = 40;

    /// <summary>"how it started" of "**How it started:** …"; null where the text begins with no such words.</summary>
    public static string? LeadOf(Node title)
    {
        var first = title.Children.FindIndex(static node => node.Kind is NodeKind.Line or NodeKind.Item);
        if (first < 0)
        {
            return null;
        }

        var folded = title.Children[first].Folded;
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < LongestLead && folded.AsSpan(0, colon).Contains(' ') ? folded[..colon] : null;
    }
}
