using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Where a walk stands: headings and labels above, tags that they give, what their titles promise.</summary>
internal sealed record Scope(IReadOnlyList<string> Section, IReadOnlyList<string> Tags, Place Place)
{
    public static Scope Outermost { get; } = new([], [], Place.Anywhere);

    public Scope Under(string title, IEnumerable<string> tags, Place place) => new([.. Section, title], [.. Tags, .. tags], place);

    public Scope Under(string title) => this with { Section = [.. Section, title] };
}
