using StarCards.Notes.Weighing;

namespace StarCards.Notes.Tests.Weighing;

/// <summary>Trees are read as they are written, and all of them are asked.</summary>
public sealed class ForestTests
{
    /// <summary>Of the first tree, the left half is divided by the second and third number, the right one by the fourth; the second tree asks once.</summary>
    private const string TwoTrees = "-0.5\n0:1.5:0-4 1:0:0-2 2:10:0-1 2:20:2-3 3:-1:4-6 3:-2:4-5 3:0:6-7 1 2 3 4 5 6 7 8\n3:0:0-1 0:0:0-0 0:0:0-0 0:0:0-0 0:0:0-0 0:0:0-0 0:0:0-0 100 200 0 0 0 0 0 0\n";

    [Theory]
    [InlineData(1.5f, 0f, 10f, -1f, 100.5f)]
    [InlineData(1f, 0f, 11f, -1f, 101.5f)]
    [InlineData(1f, 1f, 11f, -1f, 102.5f)]
    [InlineData(1f, 1f, 21f, 0f, 103.5f)]
    [InlineData(2f, 0f, 10f, -2f, 104.5f)]
    [InlineData(2f, 1f, 21f, -1f, 105.5f)]
    [InlineData(2f, 0f, 0f, 0f, 106.5f)]
    [InlineData(2f, 1f, 11f, 1f, 207.5f)]
    public void The_first_leaf_counts_that_no_yes_took_away_and_the_values_add_up(float first, float second, float third, float fourth, float expected) =>
        Assert.Equal(expected, Weigh(new Forest(TwoTrees), [0, 0, 0, 0], [first, second, third, fourth])[1]);

    [Fact]
    public void Lines_are_weighed_beside_each_other_as_each_is_alone()
    {
        var forest = new Forest(TwoTrees);
        var lines = Enumerable.Range(0, Forest.Lanes).Select(static line => new float[] { line, line - 3, 3 * line, 2 - line }).ToArray();
        Assert.Equal(lines.Select(line => Weigh(forest, line)[0]), Weigh(forest, lines));
    }

    [Fact]
    public void A_number_at_the_edge_is_not_above_it() => Assert.Equal(Weigh(new Forest(TwoTrees), [1, 0, 10, -1]), Weigh(new Forest(TwoTrees), [1.5f, 0, 10, -1]));

    [Theory]
    [InlineData("0\n0:1.5:0-1 1:0:1-2 0 1 2\n")]
    [InlineData("0\n0:1.5:0-4 1:0 2:10:0-1 2:20:2-3 3:-1:4-6 3:-2:4-5 3:0:6-7 1 2 3 4 5 6 7 8\n")]
    [InlineData("nothing\n")]
    public void A_line_that_is_no_tree_is_refused(string text) => Assert.Throws<FormatException>(() => new Forest(text));

    [Fact]
    public void The_forest_that_is_shipped_asks_about_numbers_that_there_are()
    {
        Assert.InRange(Weigh(Forest.OfNotes, new float[LineWeights.Numbers])[0], -20f, 20f);
    }

    private static float[] Weigh(Forest forest, params float[][] lines)
    {
        var columns = new float[lines[0].Length * Forest.Lanes];
        for (var line = 0; line < lines.Length; line++)
        {
            for (var number = 0; number < lines[line].Length; number++)
            {
                columns[number * Forest.Lanes + line] = lines[line][number];
            }
        }

        var odds = new float[Forest.Lanes];
        forest.Weigh(columns, odds);
        return odds;
    }
}
