using System.Buffers;
using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>A line that is struck as a whole, a bracketed remark behind it aside, is withdrawn.</summary>
internal static class StrikeRule
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" .,;!?-");

    public static bool IsStruck(Node node)
    {
        var text = node.Text;
        if (!text.StartsWith("~~", StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.IndexOf("~~", 2, StringComparison.Ordinal);
        var behind = end < 0 ? default : text.AsSpan(end + 2).Trim();
        return end > 2 && (behind.Length == 0 || behind[0] == '(' && behind[^1] == ')' || !behind.ContainsAnyExcept(Ends));
    }
}
