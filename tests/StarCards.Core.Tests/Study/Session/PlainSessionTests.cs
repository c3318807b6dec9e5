using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Study.Plain;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Study.Session;

/// <summary>The session as lines.</summary>
public sealed class PlainSessionTests
{
    [Fact]
    public void A_whole_sitting_reads_like_this()
    {
        var sitting = new Sitting(StudyCards.Story(), StudyCards.FreeAnswer(order: 1), StudyCards.Framework(order: 2), StudyCards.Unfinished(order: 3), StudyCards.Draft(order: 4));
        Golden.Verify(Typed(sitting, "", "h", "", "", "", "r", "", "good", "", "u", "again", "x", "", "x", "a", "what?", "1", "n", "", "2", "?", "4", "-", "u", "easy", "3", "q"), "plain.txt");
    }

    [Fact]
    public void An_empty_line_opens_all_of_a_free_answer_and_rates_nothing()
    {
        var sitting = new Sitting(StudyCards.FreeAnswer());
        Typed(sitting, "", "", "", "");
        Assert.True(sitting.Hand.IsAllOpen);
        Assert.Empty(sitting.Answers);
    }

    [Theory]
    [InlineData("3", Rating.Good)]
    [InlineData(" HARD ", Rating.Hard)]
    public void A_rating_is_a_number_or_a_word(string line, Rating rating)
    {
        var sitting = new Sitting(StudyCards.Story());
        Typed(sitting, line);
        Assert.Equal(rating, Assert.Single(sitting.Answers).Rating);
    }

    [Fact]
    public void It_is_over_when_no_card_is_left()
    {
        var sitting = new Sitting(StudyCards.Story());
        var plain = new PlainSession(sitting.Logged, Sitting.Calendar);
        plain.Begin(sitting.Now);
        Assert.False(plain.IsOver);
        plain.Read("4", sitting.Now);
        Assert.True(plain.IsOver);
    }

    [Theory]
    [InlineData("a\u001b]0;title\u0007b", "a\uFFFD]0;title\uFFFDb")]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\u009b31mb", "a\uFFFD31mb")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\tb\r\nc", "a    b\nc")]
    [InlineData("👩‍👩‍👧 naïve 試験", "👩‍👩‍👧 naïve 試験")]
    public void Notes_cannot_send_escape_sequences(string text, string printable) => Assert.Equal(printable, PrintableText.Of(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb", PrintableText.Of("a" + (char)0xD800 + "b"));

    private static string Typed(Sitting sitting, params string[] lines)
    {
        var plain = new PlainSession(sitting.Logged, Sitting.Calendar);
        var written = new List<string>(plain.Begin(sitting.Now));
        foreach (var line in lines)
        {
            written.Add($"> {line}");
            written.AddRange(plain.Read(line, sitting.Wait(10).Now));
        }

        return string.Join('\n', written);
    }
}
