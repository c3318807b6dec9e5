using CsCheck;
using StarCards.Notes.Words;

namespace StarCards.Notes.Tests.Words;

/// <summary>Looking phrases up fast finds what looking at each word of a text finds.</summary>
public sealed class PhraseTests
{
    private static readonly string[] Some = ["you", "your team", "i", "i'm", "a time", "at", "s", "q&a", "4ps", "你", "问 hr", "ppt制作", "компания", "work here", "work", "the role|no"];

    private static readonly string[] Fragments = ["you", "your", "team", "i", "i'm", "a time", "atlas", "at", "s", "q&a", "4ps", "你", "你好", "问", " hr", "ppt", "制作", "компания", "work", "here", "the", "role", " ", " ", "  ", ".", "-", "'", "?", "é", "x", "🟡", "（", "1"];

    private static readonly Gen<string> Texts = Gen.Int[0, Fragments.Length - 1].Select(static index => Fragments[index]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void A_phrase_is_in_a_text_where_it_begins_with_a_word_and_ends_with_one() =>
        Texts.Sample(static text =>
        {
            foreach (var phrase in Some)
            {
                var table = new PhraseTable(phrase);
                Assert.Equal(phrase.Split('|').Any(one => IsIn(one, text)), table.IsIn(text));
            }
        });

    [Fact]
    public void Tables_looked_up_together_give_what_each_gives_by_itself() =>
        Texts.Sample(static text =>
        {
            var tables = Some.Select(static phrase => new PhraseTable(phrase)).ToArray();
            var together = new PhraseTables(tables);
            Assert.Equal(Bits(tables, table => table.IsIn(text)), together.In(text));
            Assert.Equal(Bits(tables, table => table.IsHeadOf(text)), together.HeadsOf(text));
        });

    [Fact]
    public void What_is_longer_than_one_go_is_looked_at_to_its_end() =>
        Gen.Select(Gen.Int[0, 140], Gen.OneOf(Gen.Const("x"), Gen.Const("é"), Gen.Const("你"), Gen.Const(" "), Gen.Const("."))).Sample(static (length, filler) =>
        {
            var text = string.Concat(Enumerable.Repeat(filler, length)) + " your team";
            Assert.True(new PhraseTable("your team").IsIn(text));
            Assert.Equal(1, new PhraseTables(new PhraseTable("your team")).In(text));
        });

    [Fact]
    public void The_longest_phrase_at_the_head_counts() =>
        Assert.Equal(("your team".Length, "you".Length, 0), (new PhraseTable("your|your team|you").HeadLength("your team now"), new PhraseTable("you|your team").HeadLength("you team"), new PhraseTable("you").HeadLength("yours")));

    [Fact]
    public void Two_letters_tell_of_a_text_that_is_not_folded_whether_a_phrase_may_begin() =>
        Gen.Select(Gen.Int[0, Some.Length - 1].Select(static index => Some[index]), Texts).Sample(static (phrase, behind) =>
        {
            var first = phrase.Split('|')[0];
            Assert.True(new PhraseTree([first]).MayBegin(first.ToUpperInvariant() + behind, 0));
        });

    private static int Bits(PhraseTable[] tables, Func<PhraseTable, bool> isSo) =>
        tables.Index().Sum(table => isSo(table.Item) ? 1 << table.Index : 0);

    /// <summary>The same, place by place.</summary>
    private static bool IsIn(string phrase, string text)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var isUnspaced = PhraseTable.IsUnspaced(phrase[0]);
            var begins = isUnspaced || at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            var end = at + phrase.Length;
            if (begins && (isUnspaced || end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
