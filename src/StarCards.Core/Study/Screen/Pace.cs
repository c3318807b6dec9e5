using System.Globalization;
using StarCards.Cards;
using StarCards.Study.Session;

namespace StarCards.Study.Screen;

/// <summary>How an answer's time was spent, held against what interviewers like to hear.</summary>
/// <param name="Part">The STAR part.</param>
/// <param name="Milliseconds">The time told.</param>
/// <param name="Percent">Its share of all measured parts, rounded.</param>
public readonly record struct Pace(StarPart Part, long Milliseconds, int Percent)
{
    /// <summary>The shares of a good answer, in percent of the whole: a short stage, and most of the time for what she did.</summary>
    public (int From, int To) Range => Part switch
    {
        StarPart.Situation => (15, 20),
        StarPart.Task => (10, 15),
        StarPart.Action => (50, 60),
        _ => (15, 20),
    };

    /// <summary>Says over or under, and nothing where the share is fine.</summary>
    public string Verdict => Percent < Range.From ? "under" : Percent > Range.To ? "over" : string.Empty;

    /// <summary>The shares of an answer of which every part was measured, in the order of telling; otherwise empty.</summary>
    public static IReadOnlyList<Pace> Of(CardInHand hand)
    {
        var measured = hand.Timer.PartMilliseconds;
        var total = measured.Values.Sum();
        if (!hand.IsAllOpen || total == 0 || StarParts.InOrder.Any(part => !measured.ContainsKey(Faces.OfPart(part).Word())))
        {
            return [];
        }

        return [.. StarParts.InOrder.Select(part =>
        {
            var spent = measured[Faces.OfPart(part).Word()];
            return new Pace(part, spent, (int)((spent * 100 + total / 2) / total));
        })];
    }

    /// <summary>As <c>S 0:22 23% (15-20) over</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Part.ToString()[0]} {WaitText.Clock(Milliseconds)} {Percent}% ({Range.From}-{Range.To}) {Verdict}").TrimEnd();
}
