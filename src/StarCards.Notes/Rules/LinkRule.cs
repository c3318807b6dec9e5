using System.Buffers;
using StarCards.Cards;
using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>Lines that are links, pictures or embeds and nothing else.</summary>
internal static class LinkRule
{
    private const int MostWordsBeside = 3;
    private static readonly SearchValues<char> Dividers = SearchValues.Create(" |-–·•,/()↑^*:>");

    /// <summary>A line that only leads to headings of its own file: a table of contents, "back to top".</summary>
    public static bool IsAnchor(Node node)
    {
        if (!node.Text.Contains('#', StringComparison.Ordinal) || !node.Text.Contains('[', StringComparison.Ordinal))
        {
            return false;
        }

        var runs = node.Runs;
        var links = runs.Where(run => run.Style.HasFlag(InlineStyle.Link)).ToList();
        var words = string.Concat(runs.Where(run => !run.Style.HasFlag(InlineStyle.Link)).Select(run => run.Text));
        return links.Count > 0 && links.TrueForAll(run => run.Target?.StartsWith('#') == true)
            && (!words.AsSpan().ContainsAnyExcept(Dividers) || node.Text.Contains("[[#", StringComparison.Ordinal) && words.Length < 40);
    }

    /// <summary>A line of pictures: <c>![](x.png)</c>, <c>![[x.png]]</c>, <c>&lt;img …&gt;</c>.</summary>
    public static bool IsPicture(Node node)
    {
        var text = node.Text;
        return text.StartsWith("<img", StringComparison.OrdinalIgnoreCase) && node.Plain.Length == 0
            || text.StartsWith("[![", StringComparison.Ordinal) && text.EndsWith(')') && text.AsSpan().Count("](") == 2
            || text.StartsWith("![[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) && HasPictureName(text)
            || text.StartsWith("![", StringComparison.Ordinal) && !text.StartsWith("![[", StringComparison.Ordinal) && text.EndsWith(')') && text.Contains("](", StringComparison.Ordinal) && text.AsSpan().Count("](") == 1;
    }

    /// <summary>The name of an embedded note that is all there is on a line, or null.</summary>
    public static string? Embed(Node node)
    {
        var text = node.Text;
        return text.StartsWith("![[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) && text.AsSpan().Count("]]") == 1 && !IsPicture(node) ? node.Plain : null;
    }

    /// <summary>"see also …" or an embed: it leads somewhere and asks nothing.</summary>
    public static bool IsPointer(Node node) =>
        node.Folded.StartsWith("see also", StringComparison.Ordinal) || node.Folded.StartsWith("see ", StringComparison.Ordinal) && node.Text.Contains("[[", StringComparison.Ordinal)
        || IsAddress(node.Text) || node.Text.StartsWith("<http", StringComparison.OrdinalIgnoreCase) || Embed(node) is not null || IsProperty(node);

    /// <summary>"HTTP, DNS" speaks of addresses and is none.</summary>
    private static bool IsAddress(string text) => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>A line that is a link to read, give or take a word or two.</summary>
    public static bool IsReference(Node node)
    {
        if (node.Ask >= Ask.Question || !node.Text.Contains("](", StringComparison.Ordinal) && !node.Text.Contains("http", StringComparison.Ordinal) && !node.Text.Contains("HTTP", StringComparison.Ordinal))
        {
            return false;
        }

        var linked = 0;
        var beside = 0;
        foreach (var run in InlineMarkup.Split(node.Text))
        {
            linked += run.Style.HasFlag(InlineStyle.Link) || run.Text.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            beside += run.Style.HasFlag(InlineStyle.Link) ? 0 : run.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsLetter(word[0]) && !word.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        }

        return linked > 0 && beside <= MostWordsBeside;
    }

    /// <summary>A link to another file of hers.</summary>
    public static bool LeadsToNotes(Node node) =>
        node.Runs.Any(static run => run.Style.HasFlag(InlineStyle.Link) && run.Target is { Length: > 0 } target && target[0] != '#' && !target.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    /// <summary>An inline field that describes the note: <c>up:: [[Jobs]]</c>.</summary>
    public static bool IsProperty(Node node)
    {
        var colon = node.Text.IndexOf(':', StringComparison.Ordinal);
        var at = colon < 0 ? -1 : node.Text.IndexOf("::", colon, StringComparison.Ordinal);
        return at is > 1 and < 30 && node.Text.AsSpan(0, at).IndexOfAny(" \"'") < 0 && node.Label is null;
    }

    private static bool HasPictureName(string text)
    {
        ReadOnlySpan<string> endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".pdf", ".heic"];
        foreach (var ending in endings)
        {
            if (text.Contains(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
