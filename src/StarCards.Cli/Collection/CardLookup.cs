using StarCards.Cards;

namespace StarCards.Cli.Collection;

/// <summary>Finds the note or card that an id on the command line means.</summary>
internal static class CardLookup
{
    private const int ShortestPrefix = 4;

    /// <summary>The card of <c>ID</c> or <c>ID/face</c>; a note's id alone means its story or framework card.</summary>
    /// <exception cref="UserException">No card, or more than one note, has such an id.</exception>
    public static Card FindCard(this IReadOnlyList<Card> cards, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var note = cards.FindNote(slash < 0 ? text : text[..slash]);
        var face = slash < 0 ? Faces.Main(note.Note.Kind) : FaceOf(text[(slash + 1)..]);
        return cards.FirstOrDefault(card => card.Id == new CardId(note.Id, face))
            ?? throw new UserException($"{note.Id} has no {face.Word()} card; 'starcards show {note.Id}' lists the cards it has");
    }

    /// <summary>The note whose id begins so.</summary>
    /// <exception cref="UserException">None, or more than one, has such an id.</exception>
    public static IdentifiedNote FindNote(this IReadOnlyList<Card> cards, string prefix)
    {
        if (prefix.Length < ShortestPrefix)
        {
            throw new UserException($"'{prefix}' is too short for an id: give at least {ShortestPrefix} characters; 'starcards cards' lists the ids");
        }

        var notes = cards
            .Where(card => card.Id.Note.ToString().StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(card => card.Note)
            .DistinctBy(note => note.Id)
            .ToList();
        return notes switch
        {
            [var only] => only,
            [] => throw new UserException($"no note has the id {prefix}; 'starcards cards' lists the ids"),
            _ => throw new UserException($"{prefix} is the beginning of {notes.Count} ids ({string.Join(", ", notes.Take(3).Select(note => note.Id))}…); give more characters"),
        };
    }

    /// <summary>All cards of a note.</summary>
    public static IReadOnlyList<Card> CardsOf(this IReadOnlyList<Card> cards, IdentifiedNote note) => [.. cards.Where(card => card.Id.Note == note.Id)];

    private static Face FaceOf(string word) => Faces.FromWord(word.ToLowerInvariant())
        ?? throw new UserException($"'{word}' is no face of a card; the faces are story, situation, task, action, result, framework");
}
