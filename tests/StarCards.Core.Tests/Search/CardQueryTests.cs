using CsCheck;
using StarCards.Cards;
using StarCards.Search;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Search;

public sealed class CardQueryTests
{
    private static readonly IReadOnlyList<Card> Cards =
    [
        Some.Card(Some.Question("Why us", "the open roadmap", "Motivation") with { Tags = ["acme"] }, deck: "pm::Motivation"),
        Some.Card(Some.StoryQuestion("Worst outage", new StarParts("2 am", "stop it", "drained by hand")), Some.Graduated(), "swe"),
        Some.Card(Some.Question("Weakness", null), deck: "pm"),
        Some.Card(Some.Framework("RICE", "Reach", "Impact"), Some.Graduated(dueIn: 3), "frameworks"),
    ];

    [Theory]
    [InlineData("", "Why us", "Worst outage", "Weakness", "RICE")]
    [InlineData("W", "Why us", "Worst outage", "Weakness")]
    [InlineData("ROADMAP", "Why us")]
    [InlineData("by hand", "Worst outage")]
    [InlineData("\"hand by\"")]
    [InlineData("impact", "RICE")]
    [InlineData("deck:pm", "Why us", "Weakness")]
    [InlineData("deck:p")]
    [InlineData("section:motiv", "Why us")]
    [InlineData("tag:#Acme", "Why us")]
    [InlineData("kind:framework", "RICE")]
    [InlineData("is:due", "Worst outage")]
    [InlineData("is:new -is:draft", "Why us")]
    [InlineData("-is:new", "Worst outage", "RICE")]
    [InlineData("missing:r is:review", "Worst outage")]
    [InlineData("12:30")]
    public void A_query_finds_the_cards_for_which_every_term_holds(string query, params string[] prompts) =>
        Assert.Equal(prompts, Found(query));

    [Fact]
    public void A_state_that_there_is_not_is_named_with_those_that_there_are()
    {
        var error = Assert.Throws<UserException>(() => CardQuery.Parse("is:hot"));
        Assert.Equal("is:hot is no state; the states are new, learning, review, due, draft, suspended, buried", error.Message);
    }

    [Theory]
    [InlineData("roadmap", "road", true)]
    [InlineData("road open", "road", true)]
    [InlineData("is:new road", "is:new", true)]
    [InlineData("road", "", true)]
    [InlineData("road", "roadmap", false)]
    [InlineData("broad", "road", false)]
    [InlineData("-roadmap", "-road", false)]
    [InlineData("tag:acme", "tag", false)]
    [InlineData("missing:result", "missing:r", false)]
    public void A_query_that_goes_on_where_another_one_ended_is_narrower(string query, string other, bool isNarrower) =>
        Assert.Equal(isNarrower, CardQuery.Parse(query).Narrows(CardQuery.Parse(other)));

    [Fact]
    public void A_narrower_query_finds_nothing_that_the_wider_one_does_not() =>
        Gen.Select(Queries, Queries).Sample((query, other) =>
            !CardQuery.Parse(query).Narrows(CardQuery.Parse(other)) || Found(query).All(Found(other).Contains));

    private static readonly string[] Terms =
        ["w", "wh", "r", "ro", "a", "ac", "acme", "-w", "-wh", "tag", "tag:acme", "deck:pm", "is:new", "-is:new", "i", "is", "missing:r", "missing:re"];

    private static readonly Gen<string> Queries = Gen.Int[0, Terms.Length - 1].Select(index => Terms[index]).Array[0, 3].Select(terms => string.Join(' ', terms));

    private static IEnumerable<string> Found(string query)
    {
        var parsed = CardQuery.Parse(query);
        return Cards.Where(card => parsed.Matches(card, Some.Today, Some.Morning)).Select(card => card.Note.Note.Prompt);
    }
}
