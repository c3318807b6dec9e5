using StarCards.Cards;
using StarCards.Identity;
using static StarCards.Core.Tests.Identity.Notebook;

namespace StarCards.Core.Tests.Identity;

/// <summary>Answers that are alike in part, under questions that were moved to another file or had vanished.</summary>
public sealed class AlikeAnswersTests
{
    private static readonly Note First = Draft("Budget overrun");
    private static readonly Note Second = Draft("Remote onboarding");
    private static readonly Note Third = Draft("Silent stakeholder");

    private readonly Notebook _notebook = new();

    [Fact]
    public void In_another_file_half_of_an_answer_under_most_of_a_question_is_asked_for()
    {
        var first = _notebook.Read(("a.md", [First, Question("Furious survey of the backorder for pears and scales", "I called nine growers, sorted pears, rented scales and wrote letters.")]), ("b.md", [Second]), Others);
        var second = _notebook.Read(("a.md", [First]), ("b.md", [Second, Question("Furious survey of the backorder for pears and budgets", "I called nine growers, sorted pears, hired clerks and painted crates.")]), Others);
        Assert.Equal(first.Notes[1].Id, Assert.Single(second.Waiting).Vanished);
    }

    [Theory]
    [InlineData("b.md")]
    [InlineData("a.md")]
    public void What_vanished_is_known_again_by_half_a_question_and_most_of_its_answer_only_where_it_was(string where)
    {
        var question = Question("Furious survey of the backorder", "I called nine growers, sorted pears, rented scales and wrote letters.");
        var like = Question("Tell me about a time when you settled a survey in the backorder", "I called nine growers, sorted pears, rented scales and painted crates.");
        Note[] Of(string path, Note[] notes) => where == path ? [.. notes, like] : notes;
        var first = _notebook.Read(("a.md", [First, question]), ("b.md", [Second]), Others);
        _notebook.Read(("a.md", [First]), ("b.md", [Second]), Others);
        var third = _notebook.Read(("a.md", Of("a.md", [First])), ("b.md", Of("b.md", [Second])), Others);
        Assert.Equal(where == "a.md", third.Notes.Any(note => note.Id == first.Notes[1].Id));
        Assert.Equal(where == "a.md" ? [] : [first.Notes[1].Id], third.Waiting.Select(waiting => waiting.Vanished));
    }

    [Fact]
    public void Half_a_question_with_half_an_answer_is_asked_for_where_it_had_vanished()
    {
        var first = _notebook.Read(("a.md", [First, Question("Furious survey of the backorder for pears and scales", "I called nine growers, sorted pears, rented scales and wrote letters.")]), Others);
        _notebook.Read(("a.md", [First]), Others);
        var third = _notebook.Read(("a.md", [First, Question("Settled a survey in the backorder for pears and cider", "I called nine growers, sorted pears, hired clerks and painted crates.")]), Others);
        Assert.Equal(first.Notes[1].Id, Assert.Single(third.Waiting).Vanished);
        Assert.Equal(NoteChange.New, third.Notes[1].Change);
    }

    [Theory]
    [InlineData("I called nine growers, sorted pears, rented scales and wrote letters home.", true)]
    [InlineData("I called nine growers, sorted pears, rented scales and painted crates.", false)]
    public void What_many_files_ask_is_known_in_another_one_by_nearly_all_of_its_answer(string answer, bool isSame)
    {
        var first = _notebook.Read(("acme.md", [First, Question("Why us", "I called nine growers, sorted pears, rented scales and wrote letters.")]), ("globex.md", [Second, Draft("Why us")]), Others);
        var second = _notebook.Read(("acme.md", [First]), ("globex.md", [Second, Draft("Why us")]), ("initech.md", [Third, Question("Why us", answer)]), Others);
        Assert.Equal(isSame, second.Notes.Any(note => note.Id == first.Notes[1].Id));
        Assert.Equal(isSame ? [] : [first.Notes[1].Id], second.Waiting.Select(waiting => waiting.Vanished));
    }

    [Theory]
    [InlineData("I called nine growers, sorted pears, rented scales and wrote letters home.", true)]
    [InlineData("I called nine growers, sorted pears, rented scales and painted crates.", false)]
    public void In_another_file_half_of_a_question_is_the_same_under_nearly_all_of_its_answer(string answer, bool isSame)
    {
        var first = _notebook.Read(("a.md", [First, Question("Furious survey of the backorder for pears and scales", "I called nine growers, sorted pears, rented scales and wrote letters.")]), ("b.md", [Second]), Others);
        var second = _notebook.Read(("a.md", [First]), ("b.md", [Second, Question("Settled a survey in the backorder for pears and cider", answer)]), Others);
        Assert.Equal(isSame, second.Notes[2].Id == first.Notes[1].Id);
        Assert.Equal(isSame ? [] : [first.Notes[1].Id], second.Waiting.Select(waiting => waiting.Vanished));
    }
}
