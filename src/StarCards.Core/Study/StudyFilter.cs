using StarCards.Cards;

namespace StarCards.Study;

/// <summary>Which cards a command is about; what is null lets every card through. Case does not matter.</summary>
/// <param name="Deck">This deck and all below it.</param>
/// <param name="Section">Part of a heading above the note, at any level.</param>
/// <param name="Tag">This tag or one nested below it (<c>lead</c> also finds <c>lead/conflict</c>), with or without its sign.</param>
/// <param name="Kind">Questions or frameworks.</param>
public sealed record StudyFilter(DeckName? Deck = null, string? Section = null, string? Tag = null, NoteKind? Kind = null)
{
    /// <summary>Every card.</summary>
    public static StudyFilter Everything { get; } = new();

    /// <summary>True where the card is meant.</summary>
    public bool Matches(Card card) => Matches(card.Note);

    /// <summary>True where the note's cards are meant.</summary>
    public bool Matches(IdentifiedNote note) =>
        (Kind is null || note.Note.Kind == Kind)
        && (Deck is null || Deck.Value.Contains(note.Deck))
        && (Section is null || note.Note.Section.Any(heading => heading.Contains(Section, StringComparison.OrdinalIgnoreCase)))
        && (Tag is null || note.Note.Tags.Any(MatchesTag) || note.GivenTags.Any(MatchesTag));

    private bool MatchesTag(string tag)
    {
        var wanted = Tag!.TrimStart('#');
        return tag.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && (tag.Length == wanted.Length || tag[wanted.Length] is '/' or ':');
    }
}
