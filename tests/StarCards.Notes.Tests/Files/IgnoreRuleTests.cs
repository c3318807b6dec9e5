using StarCards.Notes.Files;

namespace StarCards.Notes.Tests.Files;

/// <summary>The lines of gitignore(5), each as git itself answers it.</summary>
public sealed class IgnoreRuleTests
{
    [Theory]
    [InlineData("draft.md", "draft.md", true)]
    [InlineData("draft.md", "a/b/draft.md", true)]
    [InlineData("/draft.md", "a/draft.md", false)]
    [InlineData("a/draft.md", "b/a/draft.md", false)]
    [InlineData("a/draft.md", "a/draft.md", true)]
    [InlineData("*.md", "a/b.md", true)]
    [InlineData("/*.md", "a/b.md", false)]
    [InlineData("a/*/c", "a/b/c", true)]
    [InlineData("a/*/c", "a/b/b/c", false)]
    [InlineData("a/**/c", "a/c", true)]
    [InlineData("a/**/c", "a/b/b/c", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("**/c", "c", true)]
    [InlineData("day-?.md", "day-1.md", true)]
    [InlineData("day-[0-3].md", "day-2.md", true)]
    [InlineData("day-[!0-3].md", "day-2.md", false)]
    [InlineData("day-[]x].md", "day-].md", true)]
    [InlineData("open[.md", "open[.md", true)]
    [InlineData("\\#x.md", "#x.md", true)]
    [InlineData("\\!x.md", "!x.md", true)]
    [InlineData("x.md   ", "x.md", true)]
    [InlineData("x.md\\ ", "x.md ", true)]
    [InlineData("**************a", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", false)]
    public void A_line_matches_what_git_matches(string line, string path, bool matches) =>
        Assert.Equal(matches, IgnoreRule.Of(line)!.Matches(path.Split('/'), isFolder: false));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# a comment")]
    [InlineData("/")]
    [InlineData("!")]
    public void A_line_without_a_pattern_is_no_rule(string line) => Assert.Null(IgnoreRule.Of(line));

    [Fact]
    public void A_slash_at_the_end_means_folders_alone()
    {
        var rule = IgnoreRule.Of("old/")!;
        Assert.True(rule.Matches(["old"], isFolder: true));
        Assert.False(rule.Matches(["old"], isFolder: false));
    }
}
