using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>Missed parts while they grow.</summary>
internal sealed class PartTally
{
    private readonly int[] _missed = new int[4];
    private readonly int[] _n = new int[4];

    public IReadOnlyList<MissedPart> Parts => [.. StarParts.InOrder.Select(part => new MissedPart(part, _missed[(int)part], _n[(int)part]))];

    public void Add(Card card, PastReview review)
    {
        if (review.Origin is Origin.Phone or Origin.Adopted || card.Note.Note.Kind != NoteKind.Question)
        {
            return;
        }

        foreach (var part in StarParts.InOrder)
        {
            var isMissed = review.Answer.Missed.Contains(Faces.OfPart(part).Word());
            var isAsked = card.Id.Face.Part() is { } asked ? asked == part : card.Note.Note.Star[part] is not null;
            _missed[(int)part] += isMissed ? 1 : 0;
            _n[(int)part] += isMissed || isAsked ? 1 : 0;
        }
    }
}
