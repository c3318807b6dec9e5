using System.Buffers;
using StarCards.Notes.Lines;

namespace StarCards.Notes.Lints;

/// <summary>Finds the links and embeds of a line that lead to files, and where they stand.</summary>
internal static class WrittenLinks
{
    /// <summary>A longer line is no prose, and looking each sign of it over would cost the square of its length.</summary>
    private const int LongestLine = 10_000;

    private static readonly SearchValues<string> Signs = SearchValues.Create(["](", "[[", "src=\""], StringComparison.Ordinal);
    private static readonly SearchValues<char> TargetEnds = SearchValues.Create("#|?");

    /// <summary>True for a line that may hold some.</summary>
    public static bool MayStandIn(Row row, ReadOnlySpan<char> raw) => row.Fact == RowFact.Text && !row.IsBlank && raw.Length <= LongestLine && raw.ContainsAny(Signs);

    /// <summary>The targets, and the column from 1 at which each is written.</summary>
    /// <param name="row">What is left of the line without comments.</param>
    /// <param name="raw">The line as written.</param>
    public static IEnumerable<(LinkTarget Target, int Column)> Of(Row row, string raw)
    {
        for (var at = raw.AsSpan().IndexOfAny(Signs); at >= 0; at = Next(raw, at))
        {
            var (start, end) = raw[at] switch
            {
                ']' => (at + 2, Close(raw, at + 2)),
                '[' => (at + 2, raw.IndexOf("]]", at + 2, StringComparison.Ordinal)),
                _ => (at + 5, raw.IndexOf('"', at + 5)),
            };
            var isLink = end > start && !IsCode(raw, at) && !IsEscaped(raw, at) && row.Text.Contains(raw[start..end], StringComparison.Ordinal);
            if (isLink && Target(raw[start..end], raw[at] == '[') is { } target)
            {
                yield return (target, start + 1);
            }
        }
    }

    private static int Next(string raw, int at)
    {
        var next = raw.AsSpan(at + 2).IndexOfAny(Signs);
        return next < 0 ? -1 : at + 2 + next;
    }

    /// <summary>Where the bracket of a link closes, brackets inside it counted.</summary>
    private static int Close(string raw, int from)
    {
        var depth = 0;
        for (var at = from; at < raw.Length; at++)
        {
            depth += raw[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEscaped(string raw, int at)
    {
        var open = raw[at] == ']' && at > 0 ? raw.LastIndexOf('[', at - 1) : at;
        return open > 0 && raw[open - 1] == '\\';
    }

    private static bool IsCode(string raw, int at) => raw.AsSpan(0, at).Count('`') % 2 == 1 && raw.AsSpan(at).Contains('`');

    /// <summary>The file that is meant, or null for a place on the web or in the same note.</summary>
    private static LinkTarget? Target(string written, bool isByName)
    {
        var text = written.Trim();
        var title = isByName ? -1 : text.IndexOf(" \"", StringComparison.Ordinal);
        text = (title > 0 ? text[..title] : text).Trim('<', '>', ' ');
        var end = text.AsSpan().IndexOfAny(TargetEnds);
        text = (end < 0 ? text : text[..end]).Trim().TrimEnd('\\');
        var isElsewhere = text.Length == 0 || text.StartsWith("//", StringComparison.Ordinal) || text.Contains(':', StringComparison.Ordinal);
        return isElsewhere ? null : new LinkTarget(isByName ? text : Uri.UnescapeDataString(text), isByName);
    }
}
