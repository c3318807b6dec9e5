using StarCards.Anki.Export;
using StarCards.Anki.Import;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.Import;

/// <summary>What goes out comes home as it was.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("07-morning-latest")]
    [InlineData("09-half-done-latest")]
    [InlineData("11-whole-collection")]
    [InlineData("17-fsrs-latest")]
    public void What_a_phone_sent_home_and_we_send_out_again_brings_nothing_new(string name)
    {
        var package = PhonePackage.Load(name);
        var news = package.Import([]);
        var knowledge = package.Knowledge(news.Events, news);
        var cards = news.Cards.Select(said => new Card(said.Card, knowledge.Notes[said.Card.Note], PhonePackage.Progress(news.Events, said.Card), said.AnkiCardId)).ToList();
        var notes = cards.Select(card => card.Note).Distinct().Select((note, order) => note with { AnkiNoteId = note.AnkiNoteId + order, Order = order }).ToDictionary(note => note.Id);
        cards = [.. cards.Select(card => card with { Note = notes[card.Id.Note] }).Where(card => card.Id.Face.Part() is null)];
        var ids = cards.Select(card => card.Id).ToHashSet();
        var log = news.Events.Where(logged => logged.Card is { } card && ids.Contains(card)).OrderBy(logged => logged.At).ThenBy(logged => logged.Card).ThenBy(logged => logged.What.Kind).ToList();
        var request = new ExportRequest { Cards = new ExportSelection().Of(cards), Log = StandingEvents.Of(log), Calendar = Example.Berlin };

        ApkgExport.Write(request, _folder["again.apkg"]);
        using var again = ApkgImport.Open(_folder["again.apkg"]);
        var home = PhoneImport.Decide(again.Read(new ImportBasis { Notes = notes, Calendar = Example.Berlin }), knowledge with { Notes = notes });

        Assert.Equal([], home.Events.Where(logged => logged.What is not (Tagged or Untagged)));
        Assert.Equal(cards.Count, home.Cards.Count);
    }

    [Fact]
    public void Notes_come_home_without_a_difference()
    {
        _folder.Write("board.png", "picture");
        var note = Example.Known(
            Example.Question("What is **$x^2$** to you?", new StarParts("- a\n- b <i>c</i>", null, "`code` & ![b](board.png)", "| a | b |\n|---|---|\n| 1 | 2 |")) with { Hints = ["one", "two"], Notes = ["\u00e9"] },
            source: _folder["notes.md"]);
        ApkgExport.Write(Example.Request(Example.WithParts(note)), _folder["out.apkg"]);
        using var package = ApkgImport.Open(_folder["out.apkg"]);
        var contents = package.Read(new ImportBasis { Notes = new Dictionary<NoteId, IdentifiedNote> { [note.Id] = note }, Calendar = Example.Berlin });

        Assert.Empty(contents.Notes.Single().Differences);
        Assert.False(contents.HasScheduling);
    }
}
