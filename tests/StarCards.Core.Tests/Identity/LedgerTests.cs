using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;
using static StarCards.Core.Tests.Identity.Notebook;

namespace StarCards.Core.Tests.Identity;

public sealed class LedgerTests
{
    private static readonly NoteId One = Id(1);
    private static readonly NoteId Two = Id(2);

    [Fact]
    public void The_order_in_which_entries_come_does_not_matter()
    {
        var notebook = new Notebook();
        notebook.Read(("a.md", [Draft("Describe a conflict"), Draft("Why us")]));
        notebook.Read(("a.md", [Draft("Describe the conflict")]));
        var forward = Ledger.Of("here", notebook.Events);
        var backward = Ledger.Of("here", notebook.Events.Reverse());
        Assert.Equal(Shown(forward), Shown(backward));
        Assert.Single(forward.Notes.Values, note => note.IsLiving);
    }

    [Fact]
    public void A_vanished_note_on_another_machine_lives_on_here()
    {
        var ledger = Ledger.Of("here", [Entry(1, "here", One, new Seen(Look("P"))), Entry(2, "there", One, new Seen(Look("P"))), Entry(3, "there", One, new Vanished("gone"))]);
        Assert.True(ledger.Notes[One].IsLiving);
    }

    [Fact]
    public void An_alias_gives_its_life_and_its_past_to_the_note_that_stays()
    {
        var ledger = Ledger.Of("here",
        [
            Entry(1, "here", One, new Seen(Look("Old"))), Entry(2, "here", One, new Vanished("gone")),
            Entry(2, "here", Two, new Seen(Look("New"))), Entry(3, "here", Two, new Aliased(One)),
        ]);
        Assert.Equal(One, ledger.Canonical(Two));
        var note = Assert.Single(ledger.Notes.Values);
        Assert.True(note.IsLiving);
        Assert.Equal("New", note.Last.Prompt);
        Assert.Equal(["old", "new"], note.Prompts);
    }

    [Fact]
    public void An_alias_that_is_taken_back_makes_two_notes_again()
    {
        var ledger = Ledger.Of("here",
        [
            Entry(1, "here", One, new Seen(Look("Old"))), Entry(2, "here", Two, new Seen(Look("New"))),
            Entry(3, "here", Two, new Aliased(One)), Entry(4, "here", Two, new Aliased(Two)),
        ]);
        Assert.Equal(2, ledger.Notes.Count);
        Assert.Equal(Two, ledger.Canonical(Two));
    }

    [Fact]
    public void A_circle_of_aliases_ends_at_the_same_note_on_every_machine()
    {
        var ledger = Ledger.Of("here",
        [
            Entry(1, "here", One, new Seen(Look("P"))), Entry(2, "there", Two, new Seen(Look("P"))),
            Entry(3, "here", Two, new Aliased(One)), Entry(4, "there", One, new Aliased(Two)),
        ]);
        Assert.Equal(ledger.Canonical(One), ledger.Canonical(Two));
        Assert.Single(ledger.Notes);
    }

    [Fact]
    public void A_refusal_holds_both_ways_until_it_is_withdrawn()
    {
        var refused = Entry(1, "here", One, new Refused(Two));
        Assert.True(Ledger.Of("here", [refused]).IsRefused(Two, One));
        Assert.False(Ledger.Of("here", [refused, Entry(2, "here", One, new Refused(Two, IsWithdrawn: true))]).IsRefused(One, Two));
    }

    [Fact]
    public void Entries_stand_after_the_machine_s_last_one_though_the_clock_stands_still()
    {
        var ledger = Ledger.Of("here", [Entry(500, "here", One, new Seen(Look("P"))), Entry(900, "there", One, new Seen(Look("P")))]);
        Assert.Equal(new Instant(501), ledger.NextInstant(new Instant(400)));
        Assert.Equal(new Instant(700), ledger.NextInstant(new Instant(700)));
    }

    [Fact]
    public void What_two_machines_saw_apart_becomes_one_note_the_one_seen_first()
    {
        var here = new Notebook("here");
        var there = new Notebook("there");
        var first = here.Read(("a.md", [Draft("Describe a conflict")])).Notes[0].Id;
        here.Read(("a.md", [Draft("Describe a conflict with your manager")]));
        there.Read(("x.md", [Draft("Why us")]));
        var second = there.Read(("x.md", [Draft("Why us"), Draft("Describe a conflict with your manager")])).Notes[1].Id;
        Assert.NotEqual(first, second);

        var ours = here.Events.ToList();
        here.Enter(there.Events);
        there.Enter(ours);
        Assert.Equal([(second, first)], TwinNotes.In(here.Ledger));
        Assert.Equal([(second, first)], TwinNotes.In(there.Ledger));
    }

    [Fact]
    public void A_second_machine_that_merged_first_gives_the_ids_of_the_first()
    {
        var here = new Notebook("here");
        here.Read(("/home/a.md", [Draft("Describe a conflict"), Draft("Why us", "Acme"), Draft("Why us", "Globex")]));
        var ids = here.Read(("/home/a.md", [Draft("Describe a conflict with a client"), Draft("Why us", "Acme"), Draft("Why us", "Globex")])).Notes.Select(note => note.Id);

        var there = new Notebook("there");
        there.Enter(here.Events);
        var read = there.Read(("/Users/a.md", [Draft("Describe a conflict with a client"), Draft("Why us", "Acme"), Draft("Why us", "Globex")]));
        Assert.Equal(ids, read.Notes.Select(note => note.Id));
        Assert.All(read.Notes, note => Assert.Equal(NoteChange.Returned, note.Change));
    }

    private static IEnumerable<string> Shown(Ledger ledger) =>
        ledger.Notes.Values.OrderBy(note => note.Id).Select(note => $"{note.Id} {note.FirstSeenAt} {note.Last.Prompt} {note.IsLiving} {string.Join('|', note.Prompts)}");

    private static LedgerEvent Entry(long at, string machine, NoteId note, LedgerFact fact) => new(new Instant(at), machine, note, fact);

    private static NoteSnapshot Look(string prompt) => new(NoteKind.Question, prompt, [], "a.md", "", null);

    private static NoteId Id(byte last) => NoteId.FromBits([0, 0, 0, 0, 0, 0, 0, 0, 0, last]);
}
