using System.Globalization;
using CsCheck;
using StarCards.Notes.Interpretation;
using StarCards.Notes.Lines;
using StarCards.Notes.Outline;
using StarCards.Notes.Weighing;
using StarCards.Reading;

namespace StarCards.Notes.Tests.Weighing;

/// <summary>What the weights may decide, and what they may not.</summary>
public sealed class LineWeightsTests
{
    private static readonly string[] SomeLines =
        ["# Notes", "## Tips", "## Questions", "- Be on time", "- Why us?", "  - I waited.", "1. Buy rope", "**Answer:** yes", "Plain words here.", "", "> A quote", "Tell me about a storm.", "| a | b |"];

    private static readonly Gen<string> Pages = Gen.Int[0, SomeLines.Length - 1].Array[0, 30].Select(static lines => string.Join('\n', lines.Select(static line => SomeLines[line])));

    [Fact]
    public void Nothing_silences_a_line_that_is_marked_as_a_question() =>
        Gen.Select(Pages, Pages).Sample(static (above, below) =>
        {
            const string marked = "Q: Rope, or chain";
            var text = $"{above}\n\n{marked}\n\n{below}";
            var line = text.Split('\n').IndexOf(marked) + 1;
            Assert.NotEqual(Verdict.Silent, VerdictsOf(text)[line]);
        });

    [Fact]
    public void Questions_of_one_list_that_ask_as_surely_are_cards_together_or_none_is() =>
        Gen.Select(Pages, Gen.Int[4, 40], Gen.OneOf(Gen.Const("What is special about number {0}?"), Gen.Const("Why {0}?"), Gen.Const("Is it {0}?"), Gen.Const("Tell me about time {0}"))).Sample(static (above, count, question) =>
        {
            var list = string.Join('\n', Enumerable.Range(1, count).Select(number => "- " + question.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + (number % 3 == 0 ? "\n  - it is so" : string.Empty)));
            var verdicts = VerdictsOf($"{above}\n\n# List\n\n{list}");
            var first = above.Split('\n').Length + 4;
            var lines = list.Split('\n').Index().Where(static line => line.Item.StartsWith("- ", StringComparison.Ordinal));
            Assert.Single(lines.Select(line => verdicts[first + line.Index]).Distinct());
        });

    [Fact]
    public void A_line_is_weighed_once_and_a_page_gives_the_same_numbers_twice() =>
        Pages.Sample(static text =>
        {
            var first = Interpreter.Signs(text).ToList();
            Assert.Distinct(first.Select(static line => line.Line));
            Assert.Equal(first.SelectMany(static line => line.Numbers), Interpreter.Signs(text).SelectMany(static line => line.Numbers));
            Assert.All(first, static line => Assert.DoesNotContain(line.Numbers, static number => float.IsNaN(number)));
        });

    [Fact]
    public void A_card_begins_on_every_line_that_is_clear_where_the_page_is_plain()
    {
        var text = "# Interview questions\n\n- Tell me about a time you failed.\n  - I burned the soup, and I told them so.\n- Describe a conflict with a colleague.\n  - We both wanted the last rope.\n";
        var verdicts = VerdictsOf(text);
        var cards = NoteReader.Read(new SourceText("notes.md", text)).Notes.Select(static note => note.Line);
        Assert.Equal((Verdict.Silent, Verdict.Prompt, Verdict.Silent, Verdict.Prompt), (verdicts[1], verdicts[3], verdicts[4], verdicts[5]));
        Assert.Equal([3, 5], cards);
    }

    private static Verdicts VerdictsOf(string text)
    {
        var rows = RowReader.Read(text, new LineTable(text)).Rows;
        return new LineWeights(OutlineBuilder.Build(rows, out _), rows.Count).Verdicts(Forest.OfNotes);
    }
}
