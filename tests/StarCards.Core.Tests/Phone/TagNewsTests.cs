using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Core.Tests.Phone;

/// <summary>Tags that were given and taken on the phone.</summary>
public sealed class TagNewsTests
{
    [Fact]
    public void Tags_given_there_come_home_each_at_an_instant_of_its_own()
    {
        var news = News(["leech", "marked"], [], null);

        Assert.Equal([new Tagged("leech"), new Tagged("marked")], news.Select(logged => logged.What));
        Assert.Equal(2, news.Select(logged => logged.At).Distinct().Count());
    }

    [Fact]
    public void A_tag_taken_there_is_taken_here_only_if_the_phone_had_it()
    {
        Assert.Equal([new Untagged("marked")], News([], ["marked"], ["marked"]).Select(logged => logged.What));
        Assert.Empty(News([], ["given-here"], []));
    }

    [Fact]
    public void What_was_said_before_or_stands_in_the_notes_is_no_news()
    {
        Assert.Empty(News(["Marked"], [], ["marked"]));
        Assert.Empty(News(["FAILURE"], [], null));
    }

    private static IReadOnlyList<LogEvent> News(string[] there, string[] given, string[]? said)
    {
        var note = new Note { Kind = NoteKind.Question, Prompt = "Why?", Line = 1, IsDraft = true, Tags = ["failure"] };
        var here = new IdentifiedNote(PhoneExample.Card.Note, note, "notes.md", DeckName.Parse("notes"), 0, 1, PhoneExample.Now, PhoneExample.Now) { GivenTags = given };
        var package = new PackageNote(here.Id, PhoneExample.Ago(60), there, there, "", []);
        var last = said is null ? null : new PhoneNote(here.Id, PhoneExample.Ago(900), said, "", PhoneExample.Ago(800));
        return TagNews.Of(package, here, last, PhoneExample.Calendar, "here", PhoneExample.Now);
    }
}
