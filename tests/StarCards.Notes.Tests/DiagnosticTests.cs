using StarCards.Reading;

namespace StarCards.Notes.Tests;

/// <summary>The exact sentences, and where they point.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void Two_questions_with_one_text() => Says(
        "- Why us?\n- Why not?\n-   why US",
        "notes.md:3:5: warning SC001: The same question stands on line 1; both are cards. Delete one, or word it differently.");

    [Fact]
    public void One_text_under_two_companies_is_only_worth_knowing() => Says(
        "# A\n- Why us?\n# B\n- Why us?",
        "notes.md:4:3: info SC001: The same question stands on line 2; both are cards. Delete one, or word it differently.");

    [Fact]
    public void A_question_without_an_answer() => Says(
        "---\ntitle: x\n---\n\n\t- Why us?",
        "notes.md:5:4: info SC002: No answer yet: write one below the question.");

    [Fact]
    public void A_framework_without_parts() => Says(
        "# Frameworks\n- RICE",
        "notes.md:2:3: info SC002: A framework without parts: list them below its name.");

    [Fact]
    public void A_story_that_lacks_parts() => Says(
        "## A mess\nS: wrong banner\nA: hid it\nT: ...",
        "notes.md:1:4: warning SC003: The story is unfinished: no task and result yet.");

    [Fact]
    public void A_story_that_lacks_only_its_task() => Says(
        "## A mess\nS: wrong banner\nA: hid it\nR: 12 mails",
        "notes.md:1:4: info SC003: The story is unfinished: no task yet.");

    [Fact]
    public void A_result_without_a_number() => Says(
        "## A mess\nS: wrong banner\nT: x y\nA: hid it\n  R: better than before",
        "notes.md:5:3: info SC004: The result states no number: say how much, how many or how fast.");

    [Fact]
    public void A_story_longer_than_two_minutes() => Says(
        "## Tell me about a mess\n" + string.Join(' ', Enumerable.Repeat("word", 301)),
        "notes.md:1:1: warning SC005: About 301 words, 2:09 minutes aloud: longer than two minutes. Shorten it, or part it in two.");

    [Theory]
    [InlineData("S: we were late\nA: we moved it\nT: move\nR: 2 days", true)]
    [InlineData("S: nosotros tarde\nA: movimos\nT: mover\nR: 2", true)]
    [InlineData("S: wir kamen spät\nA: wir schoben\nT: los\nR: 2 Tage", true)]
    [InlineData("S: we were late\nA: I moved it\nT: move\nR: 2 days", false)]
    [InlineData("S: wir kamen spät\nA: ich schob\nT: los\nR: 2 Tage", false)]
    public void We_and_never_I(string story, bool isSaid) =>
        Assert.Equal(isSaid ? ["notes.md:1:1: warning SC006: The story says \"we\" and never \"I\": say what you did yourself."] : [], Said("## A mess\n" + story).Where(said => said.Contains("SC006", StringComparison.Ordinal)));

    [Fact]
    public void A_placeholder_inside_an_answer() => Says(
        "## Why us?\nI saved [X] months there",
        "notes.md:2:9: warning SC007: A placeholder is left here: put in what is missing.");

    [Fact]
    public void An_id_used_twice() => Says(
        "- Why us? ^why\n- Why now? ^why",
        "notes.md:2:13: error SC008: The id \"why\" stands on line 1 already, and an id names one note of a file. Change one of them.");

    [Fact]
    public void Bytes_that_are_no_utf8() => Assert.Contains(
        "notes.md:2:7: warning SC009: Bytes here are no UTF-8 and are shown as replacement characters. Save the file as UTF-8.",
        NoteReader.Read(SourceBytes.Decode("notes.md", [.. "- Why?\n- Why "u8, 0xFF, .. " us?"u8])).Diagnostics.Select(said => said.ToString()));

    [Fact]
    public void A_comment_that_is_never_closed() => Says(
        "- Why us?\n  %% ask Jo",
        "notes.md:2:3: warning SC013: A comment begins here and is never closed; it hides the rest of this line and no more. Close it.");

    [Theory]
    [InlineData("- Why us?\n  - see ![the map](img/map%20old.png)", "notes.md:2:20: warning SC014: There is no file \"img/map old.png\" as seen from here: put it there, or correct the link.")]
    [InlineData("- Why us?\n  - more in [[Launch story#end|the launch]]", "notes.md:2:15: info SC014: No note or file here is named \"Launch story\": write it, or correct the link.")]
    [InlineData("---\ntags: [x]\n---\n<img src=\"b.png\" width=\"4\">", "notes.md:4:11: warning SC014: There is no file \"b.png\" as seen from here: put it there, or correct the link.")]
    public void A_link_to_a_file_that_is_not_there(string text, string sentence) =>
        Assert.Equal([sentence], NoteReader.Read(new SourceText("notes.md", text), _ => false).Diagnostics.Where(said => said.Code == DiagnosticCodes.MissingTarget).Select(said => said.ToString()));

    [Theory]
    [InlineData("- Why us?\n  - [here](#why-us), [there](https://example.org/a.png), [mail](mailto:a@example.org)")]
    [InlineData("- Why us?\n  - `[code](x.png)` and \\[no](x.png)\n  %% [[hidden]] %%")]
    [InlineData("```\n![](shot.png)\n```")]
    public void Links_elsewhere_and_what_is_no_link_are_not_looked_for(string text) =>
        Assert.DoesNotContain(NoteReader.Read(new SourceText("notes.md", text), _ => false).Diagnostics, said => said.Code == DiagnosticCodes.MissingTarget);

    [Fact]
    public void Without_the_files_nothing_is_said_of_links() => Assert.DoesNotContain(Said("- Why us?\n  - ![](x.png)"), said => said.Contains("SC014", StringComparison.Ordinal));

    [Fact]
    public void Diagnostics_stand_in_the_order_of_their_places()
    {
        var positions = NoteReader.Read(new SourceText("notes.md", "- Why us?\n- Why us?\n## A\nS: we\nR: better\n%% open")).Diagnostics.Select(said => said.Position).ToList();
        Assert.Equal(positions.Order(), positions);
    }

    [Fact]
    public void A_story_that_serves_two_questions_is_spoken_of_once() => Assert.Single(
        Said("### Story 1: the lift\nUse for: \"Why us?\", \"Why now?\"\nS: a hotel\nR: better"), said => said.Contains("SC004", StringComparison.Ordinal));

    private static void Says(string text, string sentence) => Assert.Contains(sentence, Said(text));

    private static List<string> Said(string text) => [.. NoteReader.Read(new SourceText("notes.md", text)).Diagnostics.Select(said => said.ToString())];
}
