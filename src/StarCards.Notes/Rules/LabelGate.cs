using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>
/// Decides which lines of a level are labels. A letter is one only beside other letters of a set; a word that people use
/// otherwise too ("Goal", "Details") only beside another label.
/// </summary>
internal static class LabelGate
{
    private static readonly Dictionary<Node, StarLabel> None = [];

    public static IReadOnlyDictionary<Node, StarLabel> Find(IReadOnlyList<Node> nodes)
    {
        Dictionary<Node, StarLabel>? read = null;
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Heading && node.Label is { } label)
            {
                (read ??= [])[node] = label;
            }
        }

        return read is null ? None : Accepted(read);
    }

    public static bool HasStory(IReadOnlyList<Node> nodes) => Find(nodes).Values.Any(label => !label.IsLearning) || HasInlineLabels(nodes);

    private static bool HasInlineLabels(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Line or NodeKind.Item && node.InlineLabels is not null)
            {
                return true;
            }
        }

        return false;
    }


    private static Dictionary<Node, StarLabel> Accepted(Dictionary<Node, StarLabel> read)
    {
        if (read.Count == 1 && read.First() is { Value: { IsLetter: false, IsLearning: false, Strength: LabelWords.Strength.Sure } })
        {
            return read;
        }

        var letters = read.Values.Where(label => label.IsLetter).SelectMany(label => label.Letter).ToHashSet();
        var lettersAreLabels = IsSet(letters);
        var words = read.Values.Where(label => !label.IsLetter).ToList();
        var hasAction = read.Values.Any(label => label.Strength != LabelWords.Strength.Details && label.Parts.Contains(Cards.StarPart.Action));
        var parts = words.Where(label => label.Strength != LabelWords.Strength.Details || !hasAction).SelectMany(label => label.Parts).Distinct().Count();
        var starLetters = read.Values.Where(label => label.IsLetter && IsStarLetter(label.Letter));
        var isStory = lettersAreLabels || words.Concat(words.Count > 0 ? starLetters : []).SelectMany(label => label.Parts).Distinct().Count() >= 2 && parts > 0;
        return read.Where(pair => pair.Value switch
        {
            { IsLetter: true } => lettersAreLabels || isStory && IsStarLetter(pair.Value.Letter) || IsLoneSituation(pair.Value),
            { Strength: LabelWords.Strength.Details } => isStory && !hasAction,
            { IsLearning: true } => isStory || pair.Value.Rest.Length > 0 || pair.Key.Kind != NodeKind.Item,
            { Strength: LabelWords.Strength.Sure } => true,
            _ => isStory,
        }).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    /// <summary>"S: …" with nothing else yet: a story begun.</summary>
    private static bool IsLoneSituation(StarLabel label) => label is { Letter: "S", Sign: ':' or '：' or '-' or '–' };

    private static bool IsStarLetter(string letters) => letters.All(letter => "STARL".Contains(letter, StringComparison.Ordinal));

    private static bool IsSet(HashSet<char> letters)
    {
        var isOptions = letters.Contains('A') && letters.Contains('B') && !letters.Contains('I');
        return letters.Count >= 2 && !isOptions && letters.Overlaps("STR");
    }
}
