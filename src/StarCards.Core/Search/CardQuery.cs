using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Search;

/// <summary>
/// What the owner types to find cards: terms between blanks, all of which must hold. A plain term is looked for in the
/// question, its answer, section and tags; <c>"two words"</c> is one term; <c>deck:</c>, <c>section:</c>, <c>tag:</c>,
/// <c>kind:</c>, <c>face:</c>, <c>flag:</c>, <c>missing:</c> and <c>is:</c> look in one place; a minus before a term turns it round.
/// </summary>
public sealed class CardQuery
{
    private readonly IReadOnlyList<QueryTerm> _terms;

    private CardQuery(IReadOnlyList<QueryTerm> terms) => _terms = terms;

    /// <summary>The words that <c>is:</c> takes.</summary>
    public static IReadOnlyList<string> States => QueryTerm.States;

    /// <summary>Reads a query; a text without terms finds every card.</summary>
    /// <exception cref="UserException">A term names a place or a state that there is not.</exception>
    public static CardQuery Parse(string text) => new([.. QueryTerms.Split(text).Select(QueryTerm.Parse)]);

    /// <summary>A query that finds every card.</summary>
    public static CardQuery Everything { get; } = new([]);

    /// <summary>True where this finds no card that the other one did not find at the same moment, so that it is enough to look among those.</summary>
    public bool Narrows(CardQuery other) => other._terms.All(wider => _terms.Any(term => term.Implies(wider)));

    /// <summary>True where every term holds for the card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="today">The study day for <c>is:due</c> and <c>is:buried</c>.</param>
    /// <param name="now">The instant for steps within the day.</param>
    public bool Matches(Card card, StudyDay today, Instant now) => _terms.All(term => term.Matches(card, today, now));
}
