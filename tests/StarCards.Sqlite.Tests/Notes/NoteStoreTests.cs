using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sources;

namespace StarCards.Sqlite.Tests.Notes;

public sealed class NoteStoreTests : IDisposable
{
    private readonly Collection _collection = new();

    public NoteStoreTests() => _collection.File.SaveSource(new Source("/notes", IsFolder: true, null, Some.Now));

    private CollectionFile File => _collection.File;

    [Fact]
    public void A_note_comes_back_whole()
    {
        var note = new Note
        {
            Kind = NoteKind.Question,
            Prompt = "Tell me about a \"conflict\"",
            Section = ["Teams", "Hard ones"],
            Line = 7,
            LastLine = 19,
            IsDraft = false,
            Stories = [new Story(9, "the ferry week", new StarParts("s", null, "a\nb", "r"), "free"), new Story(12, null, StarParts.Empty, "more")],
            Parts = ["Reach"],
            FrameworkAnswer = "why",
            Hints = ["numbers!"],
            Notes = ["learned"],
            Tags = ["lead"],
            ExplicitId = "ferry",
            FollowUpOf = new FollowUp("Why?", 3),
        };
        File.SaveNotes([Some.Note(1, note: note)], []);
        var read = Assert.Single(File.ReadNotes()).Note;
        Assert.Equal(Told(note), Told(read));
        Assert.Equal(note.Section, read.Section);
        Assert.Equal(note.Stories, read.Stories);
    }

    [Fact]
    public void A_long_note_behind_short_ones_comes_back_whole()
    {
        var answer = string.Concat(Enumerable.Repeat("바다에서 나는 ", 2_000));
        var told = Some.Question(2) with { IsDraft = false, Stories = [new Story(3, null, StarParts.Empty, answer)] };
        File.SaveNotes([Some.Note(1), Some.Note(2, note: told), Some.Note(3)], []);
        Assert.Equal(answer, Assert.Single(File.ReadNotes(), static note => note.Note.Stories.Count > 0).Note.Answer);
    }

    [Fact]
    public void A_bare_note_has_empty_lists_and_no_nulls()
    {
        File.SaveNotes([Some.Note(1)], []);
        var read = Assert.Single(File.ReadNotes()).Note;
        Assert.Empty(read.Section.Concat(read.Parts).Concat(read.Hints).Concat(read.Notes).Concat(read.Tags));
        Assert.Empty(read.Stories);
    }

    [Fact]
    public void A_vanished_note_is_kept_out_of_sight_and_comes_back()
    {
        File.SaveNotes([Some.Note(1), Some.Note(2)], []);
        File.SaveNotes([], [Some.NoteId(1)]);
        Assert.Equal([Some.NoteId(2)], File.ReadNotes().Select(note => note.Id));
        Assert.Equal([false, true], File.ReadEveryNote().Select(known => known.IsLiving));
        File.SaveNotes([Some.Note(1)], []);
        Assert.Equal([Some.NoteId(1), Some.NoteId(2)], File.ReadNotes().Select(note => note.Id));
    }

    [Fact]
    public void Notes_of_a_forgotten_source_are_out_of_sight_until_it_is_remembered()
    {
        var source = Assert.Single(File.ReadSources());
        File.SaveNotes([Some.Note(1), Some.Note(2, "/other/b.md")], []);
        Assert.Equal([Some.NoteId(1)], File.ReadNotes().Select(note => note.Id));
        File.SaveSource(source with { ForgottenAt = Some.Now });
        Assert.Empty(File.ReadNotes());
        File.SaveSource(source);
        Assert.Single(File.ReadNotes());
    }

    [Fact]
    public void Numbers_for_anki_are_given_once_and_never_twice()
    {
        var told = Some.Note(1, note: Some.Told(new StarParts(Situation: "s", Result: "r")));
        File.SaveNotes([told, Some.Note(2)], []);
        var first = Numbers();
        Assert.Equal([0, 1, 2, 3, 4, 5], first.Select(number => number - Some.Now.UnixMilliseconds));

        var retold = Some.Note(1, note: Some.Told(new StarParts("s", "t", "a", "r")));
        File.SaveNotes([Some.Note(2), retold, Some.Note(3) with { FirstSeenAt = new Instant(Some.Now.UnixMilliseconds + 2), ChangedAt = new Instant(Some.Now.UnixMilliseconds + 2) }], []);
        Assert.Equal(10, Numbers().Distinct().Count());
        Assert.Equal(first, Numbers().Where(first.Contains).Order());
    }

    [Fact]
    public void The_same_notes_at_the_same_instant_get_the_same_numbers()
    {
        using var other = new Collection();
        other.File.SaveSource(new Source("/notes", IsFolder: true, null, Some.Now));
        var notes = Enumerable.Range(1, 50).Select(number => Some.Note(number)).ToList();
        File.SaveNotes(notes, []);
        other.File.SaveNotes(notes, []);
        Assert.Equal(Numbers(), other.File.ReadCards(partCards: true).SelectMany(card => new[] { card.Note.AnkiNoteId, card.AnkiCardId }).Distinct().Order());
    }

    [Fact]
    public void Part_cards_are_there_where_asked_for_and_filled()
    {
        File.SaveNotes([Some.Note(1, note: Some.Told(new StarParts(Situation: "s", Result: "r"))), Some.Note(2, note: Some.Question(2) with { Kind = NoteKind.Framework })], []);
        Assert.Equal([Some.Card(1), Some.Card(2, Face.Framework)], Ids(partCards: false));
        Assert.Equal([Some.Card(1), Some.Card(1, Face.Situation), Some.Card(1, Face.Result), Some.Card(2, Face.Framework)], Ids(partCards: true));
        File.AskForPartCards(Some.NoteId(1), Some.Now);
        File.AskForPartCards(Some.NoteId(1), Some.Now);
        Assert.Equal(Ids(partCards: true), Ids(partCards: false));
        File.StopAskingForPartCards();
        Assert.Equal(2, Ids(partCards: false).Count());
    }

    [Fact]
    public void A_card_carries_its_progress_and_the_tags_that_its_note_was_given()
    {
        File.SaveNotes([Some.Note(1, note: Some.Told(new StarParts(Situation: "s")))], []);
        File.Append([Some.Review(Some.Card(1)), Some.Event(new Tagged("marked"), Some.Card(1, Face.Situation))]);
        var card = File.ReadCards(partCards: false).Single();
        Assert.Equal(3, card.Progress.State.IntervalDays);
        Assert.Equal(["marked"], card.Note.GivenTags);
    }

    public void Dispose() => _collection.Dispose();

    private IEnumerable<CardId> Ids(bool partCards) => File.ReadCards(partCards).Select(card => card.Id);

    private List<long> Numbers() =>
        [.. File.ReadCards(partCards: true).SelectMany(card => new[] { card.Note.AnkiNoteId, card.AnkiCardId }).Distinct().Order()];

    private static Note Told(Note note) => note with { Section = [], Stories = [], Parts = [], Hints = [], Notes = [], Tags = [] };
}
