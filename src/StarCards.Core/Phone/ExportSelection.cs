using StarCards.Cards;

namespace StarCards.Phone;

/// <summary>Which cards go out in a package. What is tagged <c>#private</c> never does.</summary>
/// <param name="Deck">Only this deck and those below it, or null for all.</param>
/// <param name="SkipDrafts">Leaves out notes without an answer.</param>
public sealed record ExportSelection(DeckName? Deck = null, bool SkipDrafts = false)
{
    private const string Private = "private";

    /// <summary>The cards that go, in the order of their notes, then of their faces.</summary>
    public IReadOnlyList<Card> Of(IEnumerable<Card> cards) =>
        [.. cards.Where(Goes).OrderBy(card => card.Note.Order).ThenBy(card => card.Id.Note).ThenBy(card => card.Id.Face)];

    /// <summary>True for a note that may not leave this machine.</summary>
    public static bool IsPrivate(IdentifiedNote note) => note.AllTags.Any(IsPrivateTag);

    private static bool IsPrivateTag(string tag) =>
        tag.Equals(Private, StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith(Private + "/", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith(Private + "::", StringComparison.OrdinalIgnoreCase);

    private bool Goes(Card card) =>
        !IsPrivate(card.Note)
        && !(SkipDrafts && card.IsDraft)
        && (Deck is not { } deck || deck.Contains(card.Note.Deck))
        && (card.Id.Face.Part() is not { } part || card.Note.Note.Star[part] is not null);
}
