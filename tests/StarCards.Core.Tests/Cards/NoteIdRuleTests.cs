using StarCards.Cards;

namespace StarCards.Core.Tests.Cards;

/// <summary>A change that makes one of these fail orphans every learner's history. The ids are those of packages that came back from Anki.</summary>
public sealed class NoteIdRuleTests
{
    private static readonly Func<NoteId, bool> Free = _ => false;

    [Theory]
    [InlineData("Tell me about a time you had to influence without authority", "83czt0axwytv4zyh")]
    [InlineData("  **Tell me** about a time\tyou had to influence without authority?! ", "83czt0axwytv4zyh")]
    public void The_id_of_a_question_depends_on_its_words_alone(string prompt, string id) =>
        Assert.Equal(id, NoteIdRule.FirstSight(NoteKind.Question, prompt, [], Free).ToString());

    [Fact]
    public void A_framework_and_a_question_with_the_same_words_have_different_ids() =>
        Assert.NotEqual(NoteIdRule.FirstSight(NoteKind.Question, "RICE", [], Free), NoteIdRule.FirstSight(NoteKind.Framework, "RICE", [], Free));

    [Fact]
    public void A_living_note_with_the_same_words_adds_the_nearest_section_and_then_a_counter()
    {
        var taken = new HashSet<NoteId>();
        for (var i = 0; i < 5; i++)
        {
            taken.Add(NoteIdRule.FirstSight(NoteKind.Question, "Why us", ["Acme"], taken.Contains));
        }

        var elsewhere = NoteIdRule.FirstSight(NoteKind.Question, "Why us", ["Globex"], taken.Contains);
        Assert.Equal(5, taken.Count);
        Assert.DoesNotContain(elsewhere, taken);
    }
}
