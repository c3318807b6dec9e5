using StarCards.Notes.Weighing;

namespace StarCards.Notes.Tests.Weighing;

/// <summary>Trees are read as they are written, and all of them are asked.</summary>
public sealed class ForestTests
{
    private const string TwoTrees = "-0.5\n0:1.5 1:0 2:10 3:-1 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15\n3:0 3:0 3:0 3:0 100 0 0 0 0 0 0 0 0 0 0 0 0 0 0 200\n";

    [Theory]
    [InlineData(1.5f, 0f, 10f, -1f, 99.5f)]
    [InlineData(2f, 0f, 10f, -1f, 100.5f)]
    [InlineData(1f, 1f, 10f, -1f, 101.5f)]
    [InlineData(1f, 0f, 11f, -1f, 103.5f)]
    [InlineData(1f, 0f, 0f, 0f, 107.5f)]
    [InlineData(2f, 1f, 11f, 1f, 214.5f)]
    public void The_first_answer_counts_one_the_second_two_and_the_values_add_up(float first, float second, float third, float fourth, float expected) =>
        Assert.Equal(expected, new Forest(TwoTrees).Weigh([first, second, third, fourth]));

    [Fact]
    public void A_number_at_the_edge_is_not_above_it() => Assert.Equal(new Forest(TwoTrees).Weigh([1, 0, 10, -1]), new Forest(TwoTrees).Weigh([1.5f, 0, 10, -1]));

    [Theory]
    [InlineData("0\n0:1.5 1:0 2:10 3:-1 0 1 2\n")]
    [InlineData("0\n0:1.5 1 2:10 3:-1 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15\n")]
    [InlineData("nothing\n")]
    public void A_line_that_is_no_tree_is_refused(string text) => Assert.Throws<FormatException>(() => new Forest(text));

    [Fact]
    public void The_forest_that_is_shipped_asks_about_numbers_that_there_are()
    {
        var numbers = new float[LineWeights.Numbers];
        Assert.InRange(Forest.OfNotes.Weigh(numbers), -20f, 20f);
    }
}
