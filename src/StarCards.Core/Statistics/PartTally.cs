using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>Missed parts while they grow.</summary>
internal sealed class PartTally
{
    private readonly int[] _missed = new int[4];
    private readonly int[] _n = new int[4];

    public IReadOnlyList<MissedPart> Parts => [.. StarParts.InOrder.Select(part => new MissedPart(part, _missed[(int)part], _n[(int)part]))];

    /// <summary>Which parts an answer of a card can miss: those that its story has, or the one that a part card asks for.</summary>
    public static bool[] PartsOf(Card? card) => card is { Note.Note: { Kind: NoteKind.Question } note }
        ? [.. StarParts.InOrder.Select(part => card.Id.Face.Part() is { } asked ? asked == part : note.Star[part] is not null)]
        : [];

    public void Add(CardHistory card, PastReview review)
    {
        if (review.Origin is Origin.Phone or Origin.Adopted)
        {
            return;
        }

        for (var part = 0; part < card.Parts.Length; part++)
        {
            var isMissed = review.Answer.Missed.Count > 0 && review.Answer.Missed.Contains(Faces.OfPart((StarPart)part).Word());
            _missed[part] += isMissed ? 1 : 0;
            _n[part] += isMissed || card.Parts[part] ? 1 : 0;
        }
    }
}
