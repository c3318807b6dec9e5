using StarCards.Cards;
using StarCards.Identity;
using static StarCards.Core.Tests.Identity.Notebook;

namespace StarCards.Core.Tests.Identity;

/// <summary>Questions without answers, which only their words and their place can tell apart.</summary>
public sealed class SharedWordsTests
{
    private static readonly Note First = Draft("Budget overrun");
    private static readonly Note Second = Draft("Remote onboarding");
    private static readonly Note Third = Draft("Silent stakeholder");

    private readonly Notebook _notebook = new();

    [Fact]
    public void A_draft_reworded_and_put_elsewhere_in_its_section_is_known_by_the_words_that_stayed()
    {
        var first = _notebook.Read(("a.md", [First, Draft("Angry supplier at harvest"), Second, Third]), Others);
        var second = _notebook.Read(("a.md", [First, Second, Third, Draft("Angry customer at harvest")]), Others);
        Assert.Equal(first.Notes[1].Id, second.Notes[3].Id);
        Assert.Empty(second.Waiting);
    }

    [Fact]
    public void Put_into_another_section_the_same_words_are_asked_for()
    {
        var first = _notebook.Read(("a.md", [First, Draft("Angry supplier at harvest"), Second, Third]), Others);
        var second = _notebook.Read(("a.md", [First, Second, Third, Draft("Angry customer at harvest", "Leadership")]), Others);
        Assert.Equal(first.Notes[1].Id, Assert.Single(second.Waiting).Vanished);
    }

    [Fact]
    public void Beside_a_neighbour_that_stayed_half_of_the_words_do_not_do()
    {
        var first = _notebook.Read(("a.md", [First, Draft("Calm an angry supplier"), Second, Third]));
        var second = _notebook.Read(("a.md", [First, Draft("Angry supplier abroad with interns"), Third, Second]));
        Assert.Equal(first.Notes[1].Id, Assert.Single(second.Waiting).Vanished);
        Assert.Equal(NoteChange.New, second.Notes[1].Change);
    }

    [Fact]
    public void A_word_that_begins_questions_elsewhere_is_a_topic_where_it_stands_in_their_midst()
    {
        Note[] recalls = [.. "kettles toasters heaters blenders mixers scales".Split(' ').Select(what => Draft($"Price of {what} in the recall"))];
        var first = _notebook.Read(("a.md", [First, Draft("Regain trust in the recall"), .. recalls]), Others);
        var second = _notebook.Read(("a.md", [First, Draft("Regain confidence in the recall"), .. recalls]), Others);
        Assert.Equal(first.Notes[1].Id, second.Notes[1].Id);
    }

    [Fact]
    public void What_many_files_ask_is_new_in_a_file_that_never_had_it()
    {
        _notebook.Read(("acme.md", [First, Draft("Why us")]), ("globex.md", [Second, Draft("Why us")]));
        _notebook.Read(("acme.md", [First]), ("globex.md", [Second, Draft("Why us")]));
        var third = _notebook.Read(("acme.md", [First]), ("globex.md", [Second, Draft("Why us")]), ("initech.md", [Third, Draft("Why us")]));
        Assert.Equal(NoteChange.New, third.Notes[^1].Change);
        Assert.Empty(third.Waiting);
    }

    [Fact]
    public void What_many_files_ask_is_not_asked_for_where_the_answer_is_gone_too()
    {
        _notebook.Read(("acme.md", [First, Question("Why us", "Because of the ferry network in the north.")]), ("globex.md", [Second, Draft("Why us")]));
        var second = _notebook.Read(("acme.md", [First]), ("globex.md", [Second, Draft("Why us")]), ("initech.md", [Third, Draft("Why us")]));
        Assert.Equal(NoteChange.New, second.Notes[^1].Change);
        Assert.Empty(second.Waiting);
    }

    [Fact]
    public void A_draft_that_is_back_in_its_section_or_came_from_another_one_is_asked_for()
    {
        var first = _notebook.Read(("a.md", [Draft("Why us", "Acme"), Draft("Why now", "Acme"), Draft("Why us", "Globex"), Draft("What next", "Globex")]));
        _notebook.Read(("a.md", [Draft("Why us", "Acme"), Draft("Why now", "Acme"), Draft("What next", "Globex")]));
        var third = _notebook.Read(("a.md", [Draft("Why now", "Acme"), Draft("What next", "Globex"), Draft("Why us", "Globex")]));
        Assert.Equal(NoteChange.New, third.Notes[2].Change);
        Assert.Equal(new HashSet<NoteId> { first.Notes[0].Id, first.Notes[2].Id }, third.Waiting.Select(waiting => waiting.Vanished).ToHashSet());
    }

    [Theory]
    [InlineData("Migrate the workshp", true)]
    [InlineData("Workshop on the migration", false)]
    public void In_another_file_the_same_words_are_one_draft_where_they_stand_in_one_order(string prompt, bool isSame)
    {
        var first = _notebook.Read(("a.md", [First, Draft("Migrate the workshop")]), ("b.md", [Second]), Others);
        var second = _notebook.Read(("a.md", [First]), ("b.md", [Second, Draft(prompt)]), Others);
        Assert.Equal(isSame, second.Notes[2].Id == first.Notes[1].Id);
        Assert.Equal(isSame ? [] : [first.Notes[1].Id], second.Waiting.Select(waiting => waiting.Vanished));
    }

    [Theory]
    [InlineData("Onboard the academic during the tariff", true)]
    [InlineData("The tariff during the onboard academic", false)]
    public void A_draft_that_vanished_is_back_in_another_file_where_its_words_stand_in_one_order(string prompt, bool isSame)
    {
        var first = _notebook.Read(("a.md", [First, Draft("Onboard the academic during the tariff")]), ("b.md", [Second]), Others);
        _notebook.Read(("a.md", [First]), ("b.md", [Second]), Others);
        var third = _notebook.Read(("a.md", [First]), ("b.md", [Second, Draft(prompt)]), Others);
        Assert.Equal(isSame, third.Notes[2].Id == first.Notes[1].Id);
        Assert.Equal(isSame ? [] : [first.Notes[1].Id], third.Waiting.Select(waiting => waiting.Vanished));
    }
}
