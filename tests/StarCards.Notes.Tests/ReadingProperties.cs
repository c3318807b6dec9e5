using CsCheck;
using StarCards.Cards;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Notes.Tests;

/// <summary>What holds for any text, whether notes or noise.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Pieces =
    [
        "!!! question \"Why us?\"", "    ??? tip \"Short answer\"", "!!! note", "??? question", "- HR: Why?", "- Me: because", "**Sample Questions:**", "    # Inside", "###### - Task: x", "*Why us?:* say why", "## Dive deep", "6. Projects", "- Conflict:", "- Failure:", "- Weakness:", "Why Acme", "Links:", "**Question:**", "Q:", "### Question", "### Answer", "- **Question:**", "story 1: (work)", "story 2:", "## stories from work", "Tell me about yourself: I plan berths.", "- Talk about your plans", "- But be brief", "## Miscellaneous", "### 2. Feedback (a) (b)",
        "# Conflict", "## Tell me about a time you failed?", "### S [situation]", "- Why us?", "1. Describe a mistake.", "\t- S: we were late", "    - A:", "  * R - 5% less", "**Q: Ever broke prod?**", "A. yes, once",
        "> a quote?", "> [!question] How?", "> > [!success] Answer", "| Question | S | R |", "|---|---|---|", "| Proudest | x | |", "```", "~~~", "---", "===", "<details><summary>Why?</summary>", "</details>", "<!-- open", "-->", "%% note", "%%",
        "~~gone~~ (really)", "==kept==", "Frameworks:", "Questions to ask:", "RICE: Reach, Impact, Confidence, Effort", "Use for: \"Why us?\", ownership", "TODO later", "...", "[ ] task", "- [x] done ^id", "#tag", "`code` **bold", "[[a|b]] ![[c]]", "[x](y) [z](#z)", "![", "![x](y.png)", "", "   ", "情境：开始", "¿Por qué?", "S: a T: b A: c R: 5", "a) one", "b) two", "<table>", "<tr><td><b>Why us?</b></td>", "<tr>", "<td>", "<td>because</td>", "</tr>", "</table>", "<h3>Task</h3>", "<p>we were late</p>", "| Date | Status |", "| 9/16 | done |", "Interviewer: Why maps?", "### My story, using STAR:", "## 2. Why this team?", "3. Why are you here?", "Variations:", "**Action taken by me:** x", "Ownership: how do you work (e.g.,", "MAPS)?", "优点", "<script>", "</script>", "&amp; &#x20;", "\u0001\u001b[31m", "\ud800", "\ufeff",
    ];

    private static readonly string[] Ends = ["\n", "\r\n", "\r"];

    private static readonly Gen<string> Line = Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]);

    private static readonly Gen<string> Notes = Line.Array[0, 40].Select(Gen.Int[0, 2], (lines, end) => string.Join(Ends[end], lines));

    private static readonly Gen<string> AnyText = Gen.OneOf(Notes, Gen.String, Gen.String[Gen.Char[" \t\n-*_#>|`~=[]()!<:.1aSTAR?\""], 0, 400], Gen.Select(Notes, Gen.String, (notes, noise) => notes + noise));

    [Fact]
    public void Reading_never_throws_and_its_positions_lie_in_the_file() => AnyText.Sample(text =>
    {
        var reading = Read(text);
        var lines = Lines(text);
        Assert.All(reading.Notes, note => Assert.InRange(note.Line, 1, lines.Length));
        Assert.All(reading.Notes, note => Assert.InRange(note.LastLine, note.Line, lines.Length));
        Assert.All(reading.Diagnostics, said => Assert.InRange(said.Position.Line, 1, lines.Length));
        Assert.All(reading.Diagnostics, said => Assert.InRange(said.Position.Column, 1, lines[said.Position.Line - 1].Length + 1));
        Assert.All(reading.Notes.SelectMany(note => note.Stories), story => Assert.InRange(story.Line, 1, lines.Length));
    });

    [Fact]
    public void Every_line_that_is_not_blank_is_accounted_for_once_and_with_a_reason() => AnyText.Sample(text =>
    {
        var reading = Read(text);
        var lines = Lines(text);
        Assert.Equal(Enumerable.Range(1, lines.Length).Where(line => !string.IsNullOrWhiteSpace(lines[line - 1])), reading.Lines.Select(account => account.Line));
        Assert.All(reading.Lines, account => Assert.NotEmpty(account.Reason));
    });

    [Fact]
    public void Reading_is_deterministic() => AnyText.Sample(text => Assert.Equal(ReadingPicture.Of(Read(text)), ReadingPicture.Of(Read(text))));

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_no_card() => Line.Where(piece => piece != "\ufeff").Array[0, 40].Sample(lines =>
    {
        var expected = ReadingPicture.Of(Read(string.Join('\n', lines)));
        Assert.Equal(expected, ReadingPicture.Of(Read(string.Join("\r\n", lines))));
        Assert.Equal(expected, ReadingPicture.Of(Read("\ufeff" + string.Join('\n', lines))));
    });

    [Fact]
    public void No_line_of_an_ignored_account_is_the_line_of_a_card() => AnyText.Sample(text =>
    {
        var reading = Read(text);
        var ignored = reading.Lines.Where(account => account.Role == LineRole.Ignored).Select(account => account.Line).ToHashSet();
        Assert.All(reading.Notes, note => Assert.DoesNotContain(note.Line, ignored));
    });

    [Fact]
    public void Every_prompt_says_something() => AnyText.Sample(text =>
        Assert.All(Read(text).Notes, note => Assert.NotEqual(string.Empty, note.Prompt.Trim())));

    [Fact]
    public void Prompts_and_sections_are_single_lines() => AnyText.Sample(text =>
        Assert.All(Read(text).Notes.SelectMany(note => note.Section.Append(note.Prompt).Concat(note.Hints).Concat(note.Notes).Concat(note.Parts)), words => Assert.DoesNotContain('\n', words)));

    [Fact]
    public void The_notes_of_the_repository_read_alike_with_any_line_end()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Data("notes"), "*.md"))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            Assert.Equal(ReadingPicture.Of(Read(text)), ReadingPicture.Of(Read(text.ReplaceLineEndings("\r\n"))));
        }
    }

    [Fact]
    public void Plain_text_has_no_more_characters_than_its_markup() => Gen.String[Gen.Char["ab *_`~=[]()!<>&;#\\|^"], 0, 200].Sample(line =>
        Assert.True(NoteText.PlainLine(line).Length <= line.Length));

    private static SourceReading Read(string text) => NoteReader.Read(new SourceText("notes.md", text));

    private static string[] Lines(string text) => text.TrimStart('\ufeff').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}
