using StarCards.Cards;
using StarCards.Identity;
using static StarCards.Core.Tests.Identity.Notebook;

namespace StarCards.Core.Tests.Identity;

/// <summary>An id that she wrote herself counts for more than any words.</summary>
public sealed class ExplicitIdTests
{
    private const string Ferry = "The ferry company changed its timetable and I rebuilt the rota overnight with the harbour master.";
    private const string Payroll = "Payroll broke on a Friday; I traced the rounding defect and paid four hundred nurses by hand.";

    private readonly Notebook _notebook = new();

    [Fact]
    public void An_explicit_id_decides_whatever_the_words_say()
    {
        var first = _notebook.Read(("a.md", [Question("Describe a conflict", Ferry) with { ExplicitId = "c1" }]));
        var second = _notebook.Read(("a.md", [Question("What drives you?", Payroll) with { ExplicitId = "c1" }]));
        Assert.Equal(Ids(first), Ids(second));
        Assert.Equal("same explicit id", second.Notes[0].Reason);
    }

    [Fact]
    public void An_explicit_id_brings_back_what_had_vanished()
    {
        var first = _notebook.Read(("a.md", [Question("Describe a conflict", Ferry) with { ExplicitId = "c1" }]));
        _notebook.Read(("a.md", []));
        var third = _notebook.Read(("a.md", [Question("What drives you?", Payroll) with { ExplicitId = "c1" }]));
        Assert.Equal((first.Notes[0].Id, NoteChange.Returned), (third.Notes[0].Id, third.Notes[0].Change));
    }

    [Fact]
    public void Two_different_explicit_ids_are_two_notes()
    {
        var first = _notebook.Read(("a.md", [Question("Describe a conflict at work", Ferry) with { ExplicitId = "c1" }]));
        var second = _notebook.Read(("a.md", [Question("Describe the conflict at work", Ferry) with { ExplicitId = "c2" }]));
        Assert.NotEqual(Ids(first), Ids(second));
    }

    private static IEnumerable<NoteId> Ids(Reconciliation reconciliation) => reconciliation.Notes.Select(note => note.Id);
}
