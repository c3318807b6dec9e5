using System.Buffers;
using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>Topic tags: <c>#teamwork</c>, lines of code words, "tags:" lines.</summary>
internal static class TagRule
{
    private static readonly SearchValues<char> NoTag = SearchValues.Create("#()[]{}\"'`");

    public static bool IsTag(string word) => word.Length > 1 && word[0] == '#' && char.IsLetter(word[1]) && !word.AsSpan(1).ContainsAny(NoTag);

    public static string Name(string word) => word.Trim('#', '`', ',', ' ', '[', ']').ToLowerInvariant().Replace(' ', '-');

    /// <summary>The tags of several places, each once, in the order of the places.</summary>
    public static IReadOnlyList<string> Together(params ReadOnlySpan<IReadOnlyList<string>> places)
    {
        List<string>? together = null;
        foreach (var place in places)
        {
            for (var i = 0; i < place.Count; i++)
            {
                if (together?.Contains(place[i]) != true)
                {
                    (together ??= []).Add(place[i]);
                }
            }
        }

        return together ?? [];
    }

    /// <summary>The tags of a line that holds nothing else, or null.</summary>
    public static List<string>? OfLine(Node node)
    {
        var text = node.Text;
        if (text.Length is 0 or > 300 || text[0] is not ('#' or '`' or 't' or 'T' or '*'))
        {
            return null;
        }

        var isLabelled = node.Folded.StartsWith("tags:", StringComparison.Ordinal) || node.Folded.StartsWith("tag:", StringComparison.Ordinal);
        if (isLabelled)
        {
            var named = node.Plain[(node.Plain.IndexOf(':', StringComparison.Ordinal) + 1)..];
            return [.. named.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Name).Where(name => name.Length > 0)];
        }

        if (text[0] is not ('#' or '`'))
        {
            return null;
        }

        var words = text.Split([' ', ',', '·'], StringSplitOptions.RemoveEmptyEntries);
        return words.All(word => IsTag(word) || IsCodeWord(word)) ? [.. words.Select(Name)] : null;
    }

    private static bool IsCodeWord(string word) => word.Length > 2 && word[0] == '`' && word[^1] == '`';
}
