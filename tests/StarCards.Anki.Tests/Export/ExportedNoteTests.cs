using StarCards.Anki.Export;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.Export;

/// <summary>What a package says of notes.</summary>
public sealed class ExportedNoteTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_part_of_a_story_has_its_field_and_the_guid_is_the_note_id()
    {
        var note = Example.Known(Example.Story with { Section = ["Leadership & Influence", "Hard times"], Tags = ["failure"] });
        using var package = Example.Export(Example.Request(Example.Card(note)), _folder);

        Assert.Equal("Checkout lost <strong>12 %</strong>", Example.Field(package, "Situation"));
        Assert.Equal("Interviewed 9 users<br>cut 3 steps", Example.Field(package, "Action"));
        Assert.Equal("Leadership &amp; Influence › Hard times", Example.Field(package, "Section"));
        Assert.Equal("phone.md", Example.Field(package, "Source"));
        Assert.Equal(note.Id.ToString(), Example.Field(package, "Id"));
        Assert.Equal(note.Id.ToString(), package.Texts("select guid from notes").Single());
        Assert.Equal(" failure starcards::question starcards::section::Leadership_&_Influence ", package.Texts("select tags from notes").Single());
    }

    [Fact]
    public void A_framework_has_twelve_parts_and_the_rest_in_a_list()
    {
        var parts = Enumerable.Range(1, 14).Select(number => $"part {number}").ToArray();
        using var package = Example.Export(Example.Request(Example.Card(Example.Known(Example.Framework("BIG", parts)))), _folder);

        Assert.Equal("part 12", Example.Field(package, "Part12", 1763900023947));
        Assert.Equal("<ol start=\"13\"><li>part 13</li><li>part 14</li></ol>", Example.Field(package, "MoreParts", 1763900023947));
    }

    [Theory]
    [InlineData(false, "no answer yet")]
    [InlineData(true, "no task, no result yet")]
    public void What_is_unfinished_says_so(bool hasStory, string gap)
    {
        var note = Example.Question("Why?", hasStory ? new StarParts("a", null, "b") : null);
        using var package = Example.Export(Example.Request(Example.Card(Example.Known(note))), _folder);

        Assert.Equal(gap, Example.Field(package, "Draft"));
    }

    [Fact]
    public void Further_stories_are_listed_behind_the_first()
    {
        var note = Example.Story with { Stories = [.. Example.Story.Stories, new Story(9, "the ferry week", new StarParts(Result: "home"), "free")] };
        using var package = Example.Export(Example.Request(Example.Card(Example.Known(note))), _folder);

        Assert.Equal("<h4>the ferry week</h4><div>free</div><dl><dt>Result</dt><dd>home</dd></dl>", Example.Field(package, "Stories"));
    }

    [Fact]
    public void A_private_note_never_leaves_and_no_follow_up_names_it()
    {
        var secret = Example.Known(Example.Question("Secret?", answer: "x") with { Tags = ["private"] });
        var open = Example.Known(Example.Question("And then?", answer: "y") with { FollowUpOf = new FollowUp("Secret?", 1) }, 1);
        using var package = Example.Export(Example.Request(Example.Card(secret), Example.Card(open)), _folder);

        Assert.DoesNotContain("Secret", string.Join('\n', package.Texts("select flds from notes")), StringComparison.Ordinal);
        Assert.Equal(1, package.Number("select count(*) from notes"));
    }

    [Fact]
    public void Part_cards_go_only_where_the_part_is_written()
    {
        var note = Example.Known(Example.Question("Why?", new StarParts("a", null, "b")));
        var all = StarParts.InOrder.Select(part => Example.Card(note, face: Faces.OfPart(part))).Prepend(Example.Card(note));
        using var package = Example.Export(Example.Request(all), _folder);

        Assert.Equal(["0", "1", "3"], package.Texts("select ord from cards order by ord"));
        Assert.Equal("1", Example.Field(package, "PartCards"));
        Assert.Equal(1, package.Number("select count(distinct due) from cards"));
    }

    [Fact]
    public void Every_deck_has_its_parents_and_names_that_differ_in_case_are_one()
    {
        var cards = new[] { "notes::Work::Hard", "notes::work::soft", "a::b::c::d::e::f::g::h::i::j::k::l::m", "say \"no\"" }
            .Select((deck, order) => Example.Card(Example.Known(Example.Question($"Q{order}?", answer: "x"), order, deck)));
        using var package = Example.Export(Example.Request(cards), _folder);

        Assert.Equal(4, package.Number("select count(distinct did) from cards"));
    }

    [Fact]
    public void A_picture_is_packed_under_the_hash_of_its_content()
    {
        _folder.Write("img/Board One.PNG", "not really a picture");
        _folder.Write("img/same.png", "not really a picture");
        var note = Example.Question("Which?", answer: "![b](img/Board%20One.PNG) and ![c](img/same.png) and ![passwd](/etc/passwd)");
        using var package = Example.Export(Example.Request(Example.Card(Example.Known(note, source: _folder["notes.md"]))), _folder);

        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(Example.Field(package, "Answer"), "<img src=\"sc-[0-9a-f]{16}\\.png\""));
    }

    [Fact]
    public void Drafts_come_after_all_others()
    {
        var draft = Example.Card(Example.Known(Example.Question("Draft?")));
        var written = Example.Card(Example.Known(Example.Story, 1));
        using var package = Example.Export(Example.Request(draft, written), _folder);

        Assert.Equal([$"{written.AnkiCardId}|1", $"{draft.AnkiCardId}|2"], package.Texts("select id, due from cards order by due"));
    }

    [Fact]
    public void An_edit_here_is_later_than_what_the_phone_has_even_if_its_clock_is_ahead()
    {
        var note = Example.Known(Example.Story) with { ChangedAt = Example.Now.PlusSeconds(-60) };
        var said = new PhoneNote(note.Id, Example.Now.PlusSeconds(-10), NoteTags.Of(note), "", Example.Now.PlusSeconds(-3600));
        var request = Example.Request(Example.Card(note)) with { LastSaid = new Dictionary<NoteId, PhoneNote> { [note.Id] = said } };
        using var package = Example.Export(request, _folder);

        Assert.Equal(said.ModifiedAt.UnixSeconds + 1, package.Number("select mod from notes"));
    }

    [Fact]
    public void What_was_not_touched_here_does_not_overwrite_the_phone()
    {
        var note = Example.Known(Example.Story);
        var said = new PhoneNote(note.Id, Example.Now.PlusSeconds(-10), NoteTags.Of(note), "", Example.Now.PlusSeconds(-5));
        var request = Example.Request(Example.Card(note)) with { LastSaid = new Dictionary<NoteId, PhoneNote> { [note.Id] = said } };
        using var package = Example.Export(request, _folder);

        Assert.Equal(note.ChangedAt.UnixSeconds, package.Number("select mod from notes"));
    }

    [Fact]
    public void Another_tag_here_goes_out_with_a_later_time()
    {
        var note = Example.Known(Example.Story) with { GivenTags = ["leech", "marked"] };
        var said = new PhoneNote(note.Id, Example.Now.PlusSeconds(-100), ["marked"], "", Example.Now.PlusSeconds(-50));
        var request = Example.Request(Example.Card(note)) with { LastSaid = new Dictionary<NoteId, PhoneNote> { [note.Id] = said } };
        using var package = Example.Export(request, _folder);

        Assert.Equal(said.ModifiedAt.UnixSeconds + 1, package.Number("select mod from notes"));
        Assert.Equal(" leech marked starcards::question ", package.Texts("select tags from notes").Single());
    }
}
