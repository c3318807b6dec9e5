using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Search;

/// <summary>One condition of a query.</summary>
/// <param name="text">As it was typed.</param>
/// <param name="isPlain">True where it is looked for anywhere.</param>
/// <param name="isTurnedRound">True where it must not hold.</param>
/// <param name="holds">Whether it holds for a card.</param>
internal sealed class QueryTerm(string text, bool isPlain, bool isTurnedRound, Func<Card, StudyDay, Instant, bool> holds)
{
    private static readonly Dictionary<string, Func<Card, StudyDay, Instant, bool>> ByState = new()
    {
        ["new"] = (card, _, _) => card.Progress.State.Phase == Phase.New,
        ["learning"] = (card, _, _) => card.Progress.State.Phase is Phase.Learning or Phase.Relearning,
        ["review"] = (card, _, _) => card.Progress.State.Phase == Phase.Review,
        ["due"] = (card, today, now) => card.Progress.State.IsDue(today, now),
        ["draft"] = (card, _, _) => card.IsDraft,
        ["suspended"] = (card, _, _) => card.Progress.IsSuspended,
        ["buried"] = (card, today, _) => card.Progress.IsBuriedOn(today),
    };

    private static readonly Dictionary<string, Func<string, Func<Card, StudyDay, Instant, bool>>> ByPlace = new()
    {
        ["deck"] = text => (card, _, _) => DeckName.Parse(text).Contains(card.Note.Deck),
        ["section"] = text => (card, _, _) => card.Note.Note.Section.Any(heading => Has(heading, text)),
        ["tag"] = text => (card, _, _) => IsTagged(card.Note, text.TrimStart('#')),
        ["kind"] = text => (card, _, _) => text.Equals(card.Note.Note.Kind.Word(), StringComparison.OrdinalIgnoreCase),
        ["face"] = text => (card, _, _) => text.Equals(card.Id.Face.Word(), StringComparison.OrdinalIgnoreCase),
        ["flag"] = text => (card, _, _) => card.Progress.Flag.ToString(System.Globalization.CultureInfo.InvariantCulture) == text,
        ["missing"] = text => (card, _, _) => IsMissing(card.Note.Note, text),
        ["is"] = text => ByState.GetValueOrDefault(text.ToLowerInvariant())
            ?? throw new UserException($"is:{text} is no state; the states are {string.Join(", ", ByState.Keys)}"),
    };

    public static IReadOnlyList<string> States { get; } = [.. ByState.Keys];

    public static QueryTerm Parse(string text)
    {
        var isTurnedRound = text.Length > 1 && text[0] == '-';
        var condition = isTurnedRound ? text[1..] : text;
        var colon = condition.IndexOf(':', StringComparison.Ordinal);
        var isPlaced = colon > 0 && condition[..colon].All(char.IsAsciiLetter) && ByPlace.ContainsKey(condition[..colon].ToLowerInvariant());
        return new QueryTerm(text, !isPlaced && !isTurnedRound, isTurnedRound, isPlaced
            ? ByPlace[condition[..colon].ToLowerInvariant()](condition[(colon + 1)..])
            : (card, _, _) => IsAnywhere(card.Note, condition));
    }

    public bool Matches(Card card, StudyDay today, Instant now) => holds(card, today, now) != isTurnedRound;

    /// <summary>True where the other one holds for every card for which this one holds: it is the same, or this one goes on where it ended.</summary>
    public bool Implies(QueryTerm other) =>
        text == other.Text || (isPlain && other.IsPlain && text.StartsWith(other.Text, StringComparison.OrdinalIgnoreCase));

    private string Text => text;

    private bool IsPlain => isPlain;

    private static bool IsTagged(IdentifiedNote note, string tag) =>
        note.Note.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase) || note.GivenTags.Contains(tag, StringComparer.OrdinalIgnoreCase);

    private static bool IsMissing(Note note, string part) =>
        note.Kind == NoteKind.Question
        && note.Star.Missing.Any(missing => missing.ToString().StartsWith(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsAnywhere(IdentifiedNote known, string text)
    {
        var note = known.Note;
        return Has(note.Prompt, text)
            || known.Id.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)
            || note.Section.Any(heading => Has(heading, text))
            || note.Tags.Any(tag => Has(tag, text))
            || known.GivenTags.Any(tag => Has(tag, text))
            || note.Parts.Any(part => Has(part, text))
            || Has(note.FrameworkAnswer, text)
            || note.Stories.Any(story => IsInStory(story, text));
    }

    private static bool IsInStory(Story story, string text) =>
        Has(story.Title, text) || Has(story.Answer, text) || StarParts.InOrder.Any(part => Has(story.Star[part], text));

    private static bool Has(string? place, string text) => place?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}
