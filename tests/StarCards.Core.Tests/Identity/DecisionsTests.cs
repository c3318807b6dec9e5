using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;
using static StarCards.Core.Tests.Identity.Notebook;

namespace StarCards.Core.Tests.Identity;

public sealed class DecisionsTests
{
    private const string Ferry = "The ferry company changed its timetable and I rebuilt the rota overnight with the harbour master.";
    private static readonly Instant Later = new(1_765_000_000_000);

    private readonly Notebook _notebook = new();

    private Decisions Decisions => new(_notebook.Ledger, Later);

    [Fact]
    public void An_accepted_pairing_gives_the_history_to_what_appeared()
    {
        var (vanished, appeared) = Waiting();
        _notebook.Enter(Decisions.Accept(vanished, appeared).Entries);
        var read = _notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody", Ferry)]));
        Assert.Equal(vanished, read.Notes[0].Id);
        Assert.Equal(NoteChange.Unchanged, read.Notes[0].Change);
    }

    [Fact]
    public void An_accepted_note_lives_and_vanishes_like_any_other()
    {
        var (vanished, appeared) = Waiting();
        _notebook.Enter(Decisions.Accept(vanished, appeared).Entries);
        var gone = _notebook.Read(("a.md", []));
        Assert.Equal(vanished, Assert.Single(gone.Vanished).Known.Id);
        Assert.False(_notebook.Ledger.Notes[vanished].IsLiving);
        Assert.Empty(_notebook.Read(("a.md", [])).Vanished);

        var back = _notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody", Ferry)]));
        Assert.Equal(vanished, back.Notes[0].Id);
        Assert.Equal(NoteChange.Returned, back.Notes[0].Change);
    }

    [Fact]
    public void A_refused_pairing_is_not_asked_again()
    {
        var (vanished, appeared) = Waiting();
        _notebook.Enter(Decisions.Refuse(vanished, appeared).Entries);
        var read = _notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody", Ferry)]));
        Assert.Equal(appeared, read.Notes[0].Id);
        Assert.Empty(read.Waiting);
        Assert.True(_notebook.Ledger.IsRefused(vanished, appeared));
    }

    [Fact]
    public void An_acceptance_can_be_taken_back_even_after_further_edits()
    {
        var (vanished, appeared) = Waiting();
        _notebook.Enter(Decisions.Accept(vanished, appeared).Entries);
        _notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody patiently", Ferry)]));
        var undo = Undo(vanished);
        Assert.Equal(appeared, undo.Reopened!.Appeared);
        Assert.Equal(["a.md"], undo.Sources);

        var read = _notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody patiently", Ferry)]));
        Assert.Equal(appeared, read.Notes[0].Id);
        Assert.Equal("Tell me about a time you missed a deadline", _notebook.Ledger.Notes[vanished].Last.Prompt);
        Assert.False(_notebook.Ledger.Notes[vanished].IsLiving);
    }

    [Fact]
    public void A_refusal_can_be_taken_back_and_waits_again()
    {
        var (vanished, appeared) = Waiting();
        _notebook.Enter(Decisions.Refuse(vanished, appeared).Entries);
        var undo = Undo(appeared);
        Assert.Equal((vanished, appeared), (undo.Reopened!.Vanished, undo.Reopened.Appeared));
        Assert.False(_notebook.Ledger.IsRefused(vanished, appeared));
    }

    [Fact]
    public void A_pairing_made_unasked_can_be_undone_and_is_not_made_again()
    {
        var first = _notebook.Read(("a.md", [Draft("Describe a conflict with a supplier")]));
        var second = _notebook.Read(("a.md", [Draft("Describe the conflict with that supplier")]));
        Assert.Equal(first.Notes[0].Id, second.Notes[0].Id);
        Undo(first.Notes[0].Id);

        var third = _notebook.Read(("a.md", [Draft("Describe the conflict with that supplier")]));
        Assert.NotEqual(first.Notes[0].Id, third.Notes[0].Id);
        Assert.Empty(third.Events);
        var fourth = _notebook.Read(("a.md", [Draft("Describe a conflict with a supplier"), Draft("Describe the conflict with that supplier")]));
        Assert.Equal([first.Notes[0].Id, third.Notes[0].Id], fourth.Notes.Select(note => note.Id));
    }

    [Fact]
    public void Where_nothing_was_decided_nothing_can_be_undone()
    {
        var read = _notebook.Read(("a.md", [Draft("Why us?")]));
        Assert.Null(Decisions.Undo(_notebook.Events, read.Notes[0].Id));
    }

    private (NoteId Vanished, NoteId Appeared) Waiting()
    {
        _notebook.Read(("a.md", [Question("Tell me about a time you missed a deadline", Ferry)]));
        var waiting = Assert.Single(_notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody", Ferry)])).Waiting);
        return (waiting.Vanished, waiting.Appeared);
    }

    private Decision Undo(NoteId note)
    {
        var undo = Decisions.Undo(_notebook.Events, note)!;
        _notebook.Enter(undo.Entries);
        return undo;
    }
}
