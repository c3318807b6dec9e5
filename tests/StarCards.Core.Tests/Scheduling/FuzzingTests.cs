using StarCards.Scheduling.Fuzzing;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>The generator and what is drawn with it; the words were computed by an implementation of their own.</summary>
public sealed class FuzzingTests
{
    [Theory]
    [InlineData(1700000000001, 2056452327u, 743820973u)]
    [InlineData(0, 3442241407u, 3140108210u)]
    [InlineData(123456789, 1168829169u, 4216697736u)]
    public void A_seed_gives_the_same_two_words_for_ever(ulong seed, uint first, uint second) =>
        Assert.Equal((first, second), ChaCha12.FirstWords(seed));

    /// <summary>Three times the first word is 2^32 - 1: the second decides whether the sum passes the next whole number.</summary>
    [Theory]
    [InlineData(1431655765u, 1431655765u, 0u)]
    [InlineData(1431655765u, 1431655766u, 1u)]
    [InlineData(1431655764u, uint.MaxValue, 0u)]
    [InlineData(2863311530u, 1431655766u, 1u)]
    [InlineData(2863311530u, uint.MaxValue, 2u)]
    [InlineData(uint.MaxValue, uint.MaxValue, 2u)]
    public void Where_the_first_word_falls_just_short_the_second_one_carries(uint first, uint second, uint drawn) =>
        Assert.Equal(drawn, LearningFuzz.Draw(first, second, 3));

    [Fact]
    public void A_factor_just_below_one_picks_the_last_day_also_of_a_range_in_which_single_precision_has_no_place_for_it() =>
        Assert.Equal(21263, new FuzzRange(20000, 21263).Pick(8388607f / 8388608f));
}
