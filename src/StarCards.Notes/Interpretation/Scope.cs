using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Where a walk stands: headings and labels above, tags that they give, what their titles promise.</summary>
internal sealed record Scope(IReadOnlyList<string> Section, IReadOnlyList<string> Tags, Place Place)
{
    public static Scope Outermost { get; } = new([], [], Place.Anywhere);

    /// <summary>True below a title that promises no questions; what asks there is a card all the same.</summary>
    public bool IsOfNoQuestions => Place is Place.Explanation or Place.Map or Place.Noise;

    /// <summary>Why what stands here, and is on no card, is on none.</summary>
    public string Reason => ReasonOr("under no question");

    /// <summary>The same, with another reason where the title says nothing of it.</summary>
    public string ReasonOr(string reason) => ReasonOf(Place, reason);

    /// <summary>What a title says of why nothing below it is on a card, or another reason.</summary>
    public static string ReasonOf(Place place, string otherwise) => place switch { Place.Explanation => "explanation", Place.Map => "map of stories", Place.Noise => "section without questions", _ => otherwise };

    /// <summary>Below a title; what is no place of questions goes on being none.</summary>
    public Scope Under(string title, IEnumerable<string> tags, Place place) =>
        new([.. Section, title], [.. Tags, .. tags], place is Place.Anywhere or Place.Questions && IsOfNoQuestions ? Place : place);

    public Scope Under(string title) => this with { Section = [.. Section, title] };
}
