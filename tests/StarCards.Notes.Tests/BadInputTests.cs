using System.Text;
using StarCards.Reading;

namespace StarCards.Notes.Tests;

/// <summary>Input that no one wrote for reading: cards and diagnostics come of it, in bounded time and memory.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void Ten_thousand_levels_of_lists_are_read_to_the_level_that_can_be()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(level => new string(' ', level) + "- Q: Why level " + level + "?\n"));
        var reading = Read(text);
        Assert.Contains(reading.Notes, note => note.Prompt == "Why level 0?");
        var said = Assert.Single(reading.Diagnostics, said => said.Code == DiagnosticCodes.TooDeep);
        Assert.Equal("Lists or quotes are nested deeper than can be read; what stands deeper hangs at the last level that can.", said.Message);
    }

    [Theory]
    [InlineData('>')]
    [InlineData('-')]
    public void Ten_thousand_signs_on_one_line_are_read(char sign)
    {
        var reading = Read(string.Concat(Enumerable.Repeat($"{sign} ", 10_000)) + "Why?\n\n- Q: Why us?");
        Assert.Contains(reading.Notes, note => note.Prompt == "Why us?");
    }

    /// <summary>Time that grows with the square of the length would be hours here; a call for each sign, no stack.</summary>
    [Theory]
    [InlineData("# ", "S: ")]
    [InlineData("# ", "S/")]
    [InlineData("# ", "#a ")]
    [InlineData("# ", "^a ")]
    [InlineData("# ", "• ")]
    [InlineData("- ", "2. ")]
    [InlineData("- ", "**a ")]
    [InlineData("- ", "<b>a </b>")]
    [InlineData("- ", "<li>")]
    public void A_line_of_a_million_characters_is_one_line(string head, string sign)
    {
        var reading = Read(head + string.Concat(Enumerable.Repeat(sign, 1_000_000 / sign.Length)));
        Assert.Single(reading.Lines);
    }

    [Theory]
    [InlineData("a\n===\n")]
    [InlineData("a\n---\n")]
    public void Underlines_beyond_what_the_parser_takes_easily_hide_nothing(string underlined)
    {
        var reading = Read("- " + string.Concat(Enumerable.Repeat(underlined, 20_000)) + "\n# Questions\n\n- Q: Why us?");
        Assert.Contains(reading.Notes, note => note.Prompt == "Why us?");
    }

    [Fact]
    public void A_text_with_a_nul_is_no_text()
    {
        var reading = Read("- Why us?\n- Why\0now?");
        Assert.Empty(reading.Notes);
        Assert.Equal("notes.md:2:6: error SC010: This is no text: a NUL byte stands here, and nothing was read. Name a Markdown file, or save it as UTF-8.", Assert.Single(reading.Diagnostics).ToString());
        Assert.Equal(2, reading.Lines.Count);
    }

    [Fact]
    public void Lone_surrogates_and_terminal_escapes_stay_words()
    {
        var reading = Read("- Why \ud800 us?\n- Tell me about \u001b[31mred\u001b[0m");
        Assert.Equal(2, reading.Notes.Count);
    }

    [Theory]
    [InlineData("![")]
    [InlineData("![[")]
    public void A_picture_that_is_only_begun_answers_nothing(string begun) =>
        Assert.True(Assert.Single(Read($"- Why us?\n  - {begun}").Notes).IsDraft);

    [Fact]
    public void Scripts_are_ignored_and_say_so()
    {
        var reading = Read("<script>\nalert('Tell me about a time?');\n</script>\n\n- Why us?");
        Assert.Equal("Why us?", Assert.Single(reading.Notes).Prompt);
        Assert.Equal("script", reading.Lines[1].Reason);
    }

    [Fact]
    public void Front_matter_that_is_no_yaml_gives_a_diagnostic_and_the_cards()
    {
        var reading = Read("---\ntitle: x\nthis is no field\n---\n- Why us?");
        Assert.Equal("notes.md:3:1: warning SC012: This line of the front matter is no YAML and says nothing. Write it as \"key: value\".", Assert.Single(reading.Diagnostics, said => said.Code == DiagnosticCodes.FrontMatter).ToString());
        Assert.Equal(5, Assert.Single(reading.Notes).Line);
    }

    [Fact]
    public void An_open_front_matter_is_read_as_text()
    {
        var reading = Read("---\ntitle: x\n\n- Why us?");
        Assert.Contains(reading.Diagnostics, said => said is { Code: DiagnosticCodes.FrontMatter, Position.Line: 1 });
        Assert.Single(reading.Notes);
    }

    [Fact]
    public void An_open_fence_hides_nothing()
    {
        var reading = Read("- Why us?\n\n```sql\nselect 1\n\n- Why now?");
        Assert.Contains(reading.Notes, note => note.Prompt == "Why now?");
        Assert.Equal("notes.md:3:1: warning SC016: A code fence opens here and is never closed; what follows is read as text. Close it.", Assert.Single(reading.Diagnostics, said => said.Code == DiagnosticCodes.OpenFence).ToString());
    }

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("[](", 200_000)]
    [InlineData("**a ", 200_000)]
    [InlineData("`` ` ", 200_000)]
    [InlineData("<!-- ", 100_000)]
    [InlineData("%% a ", 100_000)]
    [InlineData("| ", 200_000)]
    [InlineData("Situation: ", 200_000)]
    [InlineData("? ", 500_000)]
    [InlineData("1) ", 200_000)]
    public void One_line_of_megabytes_is_read(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).Append("\n\n- Why us?\n").ToString();
        Assert.Contains(Read(text).Notes, note => note.Prompt == "Why us?");
    }

    [Theory]
    [InlineData("- Why us?\n\t- S: x\n")]
    [InlineData("<!--\n")]
    [InlineData("%%\n")]
    [InlineData("```\n")]
    [InlineData("> [\n")]
    [InlineData("| a | b |\n|---|---|\n")]
    [InlineData("**Why?**\n")]
    [InlineData("plain words without end\n")]
    [InlineData("<details>\n")]
    [InlineData("# Why?\n## S\n")]
    [InlineData("S: a\n")]
    public void Thousands_of_like_lines_are_read(string line)
    {
        var text = new StringBuilder().Insert(0, line, 4_000).ToString();
        Assert.NotEmpty(Read(text).Lines);
    }

    private static SourceReading Read(string text) => NoteReader.Read(new SourceText("notes.md", text));

    [Fact]
    public void A_numbered_item_of_nothing_but_a_tag_is_no_title_of_the_question_below_it() =>
        Assert.Empty(Assert.Single(NoteReader.Read(new SourceText("notes.md", "1. <T>\n\nTell me about a time you failed?")).Notes).Section);
}
