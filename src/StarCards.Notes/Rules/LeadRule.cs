using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>The words before the first colon below a title: where neighbours share them, they are told in one form.</summary>
internal static class LeadRule
{
    private const int LongestLead = 40;

    /// <summary>True where both texts begin with the same few words and a colon: "**How it started:** …".</summary>
    public static bool IsShared(Node one, Node other) => Lead(one) is { Length: > 0 } lead && Lead(other).SequenceEqual(lead);

    private static ReadOnlySpan<char> Lead(Node title)
    {
        var first = title.Children.FindIndex(static node => node.Kind is NodeKind.Line or NodeKind.Item);
        if (first < 0)
        {
            return default;
        }

        var folded = title.Children[first].Folded.AsSpan();
        var colon = folded.IndexOf(':');
        return colon is > 0 and < LongestLead && folded[..colon].Contains(' ') ? folded[..colon] : default;
    }
}
