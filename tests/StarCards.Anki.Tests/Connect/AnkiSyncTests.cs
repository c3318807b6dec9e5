using StarCards.Anki.Connect;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Tests.Connect;

/// <summary>Sync with a running Anki: the later review wins on both sides, and it may break off anywhere.</summary>
public sealed class AnkiSyncTests : IDisposable
{
    private static readonly IdentifiedNote First = Example.Known(Example.Story);
    private static readonly IdentifiedNote Second = Example.Known(Example.Framework("RICE", "Reach", "Impact"), 1);
    private static readonly CardId FirstCard = new(First.Id, Face.Story);
    private static readonly CardId SecondCard = new(Second.Id, Face.Framework);

    private readonly FakeAnki _anki = new();
    private readonly HttpClient _http = new();
    private readonly MemorySide _ours = new(First, Second);

    public void Dispose()
    {
        _http.Dispose();
        _anki.Dispose();
    }

    [Fact]
    public void The_first_sync_sends_notes_schedules_and_history()
    {
        _ours.Review(FirstCard, -7200, 3);
        var summary = Sync();

        Assert.Equal(2, summary.Notes);
        Assert.Equal("2|2|6|3|2500|1", Card(First));
        Assert.Equal(1L, _anki.Model.Rows("select count(*) from revlog").Single()[0]);
    }

    [Fact]
    public void A_second_sync_at_once_changes_nothing_on_either_side()
    {
        Busy();
        Sync();
        var (here, there) = (_ours.Dump(), _anki.Model.Dump());
        var second = Sync();

        Assert.Equal(here, _ours.Dump());
        Assert.Equal(there, _anki.Model.Dump());
        Assert.Equal((0, 0, 0, 0), (second.Notes, second.Decks, second.States, second.Reviews));
    }

    [Fact]
    public void Where_nothing_is_new_no_package_is_written()
    {
        Sync();
        Sync();
        _anki.Model.Run("update notes set mod = 1795000000");
        Sync();
        _anki.Calls.Clear();
        Sync();

        Assert.DoesNotContain("exportPackage", _anki.Calls);
    }

    [Fact]
    public void A_review_on_the_phone_comes_home()
    {
        Sync();
        Answer(First, -3600, 4);
        var summary = Sync();

        Assert.Equal(new DueOn(Example.Today.Plus(4)), _ours.Progress(FirstCard).State.Due);
        Assert.Equal(1, summary.News!.Count(EventKind.Review));
        Assert.Equal(0, summary.States);
    }

    [Fact]
    public void A_review_in_the_terminal_goes_out_as_state_and_as_row()
    {
        Sync();
        _ours.Review(FirstCard, -600, 9);
        var summary = Sync();

        Assert.Equal((1, 1), (summary.States, summary.Reviews));
        Assert.Equal("2|2|12|9|2500|1", Card(First));
        Assert.Equal([Example.Now.PlusSeconds(-600).UnixMilliseconds], _anki.Model.Rows("select id from revlog").Select(row => (long)row[0]));
    }

    [Theory]
    [InlineData(-3600, -600, 9)]
    [InlineData(-600, -3600, 4)]
    public void Of_two_reviews_of_one_card_the_later_wins_on_both_sides(long onPhone, long here, long days)
    {
        Sync();
        Answer(First, onPhone, 4);
        _ours.Review(FirstCard, here, 9);
        Sync();

        Assert.Equal(days, _ours.Progress(FirstCard).State.IntervalDays);
        Assert.Equal(days, (long)_anki.Model.Rows($"select ivl from cards where id = {Number(First)}").Single()[0]);
        Assert.Equal(2L, _anki.Model.Rows("select count(*) from revlog").Single()[0]);
    }

    [Fact]
    public void Suspension_and_flag_go_both_ways()
    {
        Sync();
        _ours.Add(FirstCard, new Suspended(), -60);
        _ours.Add(FirstCard, new Flagged(2), -50);
        _anki.Model.Run($"update cards set queue = -1, flags = 5, mod = {Example.Now.UnixSeconds - 40} where id = {Number(Second)}");
        Sync();

        Assert.Equal("-1|2", string.Join('|', _anki.Model.Rows($"select queue, flags from cards where id = {Number(First)}").Single()));
        Assert.True(_ours.Progress(SecondCard).IsSuspended);
        Assert.Equal(5, _ours.Progress(SecondCard).Flag);
    }

    [Fact]
    public void An_edit_goes_out_and_a_tag_comes_home_and_out_again()
    {
        Sync();
        _anki.Model.Run($"update notes set tags = tags || 'marked ', mod = {Example.Now.UnixSeconds - 100} where guid = '{First.Id}'");
        Sync();
        _ours.Notes[0] = First with { Note = First.Note with { Hints = ["say I"] }, ChangedAt = Example.Now };
        Sync();

        var row = _anki.Model.Rows($"select flds, tags from notes where guid = '{First.Id}'").Single();
        Assert.Contains("say I", (string)row[0], StringComparison.Ordinal);
        Assert.Contains(" marked ", (string)row[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Part_cards_are_added_to_notes_that_are_there()
    {
        Sync();
        _ours.HasPartCards = true;
        Sync();

        Assert.Equal(6L, _anki.Model.Rows("select count(*) from cards").Single()[0]);
    }

    [Fact]
    public void A_card_follows_its_deck_unless_she_moved_it_out_of_ours()
    {
        Sync();
        _ours.Notes[0] = First with { Deck = DeckName.Parse("renamed") };
        _anki.Model.Run($"update cards set did = {_anki.Model.DeckId("Mine")} where id = {Number(Second)}");
        Sync();

        Assert.Equal(["Mine", "StarCards::renamed"], _anki.Model.Rows("select d.name from cards c join deck d on d.id = c.did order by 1").Select(row => (string)row[0]));
    }

    [Fact]
    public void A_card_in_a_filtered_deck_gets_its_home_due()
    {
        Sync();
        _anki.Model.Run($"update cards set odid = did, odue = 1, did = {_anki.Model.DeckId("Cram")} where id = {Number(First)}");
        _ours.Review(FirstCard, -600, 9);
        Sync();

        Assert.Equal(12L, _anki.Model.Rows($"select odue from cards where id = {Number(First)}").Single()[0]);
    }

    [Fact]
    public void Undo_here_takes_the_schedule_back_there()
    {
        Sync();
        Answer(First, -3600, 4);
        Sync();
        var review = _ours.Log.Single(logged => logged.What is Reviewed);
        _ours.Add(FirstCard, new Retracted(review.Id), -10);
        Sync();
        var (here, there) = (_ours.Dump(), _anki.Model.Dump());
        Sync();

        Assert.Equal(Phase.New, _ours.Progress(FirstCard).State.Phase);
        Assert.StartsWith("0|0|", Card(First), StringComparison.Ordinal);
        Assert.Equal((here, there), (_ours.Dump(), _anki.Model.Dump()));
    }

    [Fact]
    public void A_number_that_another_card_holds_makes_ours_move()
    {
        Sync();
        _ours.Review(FirstCard, -600, 9);
        _anki.Model.Run($"insert into revlog values ({Example.Now.PlusSeconds(-600).UnixMilliseconds}, 42, -1, 3, 1, 1, 2500, 1, 1)");
        Sync();
        var (here, there) = (_ours.Dump(), _anki.Model.Dump());
        var again = Sync();

        Assert.Equal(1L, _anki.Model.Rows($"select count(*) from revlog where cid = {Number(First)}").Single()[0]);
        Assert.Equal(0, again.Reviews);
        Assert.Equal((here, there), (_ours.Dump(), _anki.Model.Dump()));
    }

    [Fact]
    public void A_dry_run_changes_nothing()
    {
        Sync();
        Answer(First, -3600, 4);
        _ours.Review(SecondCard, -600, 9);
        var (here, there) = (_ours.Dump(), _anki.Model.Dump());
        _anki.Calls.Clear();
        var summary = Sync(isDry: true);

        Assert.Equal((here, there), (_ours.Dump(), _anki.Model.Dump()));
        Assert.DoesNotContain("sync", _anki.Calls);
        Assert.Equal((1, 1, 1), (summary.News!.Count(EventKind.Review), summary.States, summary.Reviews));
    }

    [Fact]
    public void Cut_off_after_any_call_the_next_sync_does_the_rest()
    {
        string here, there;
        int calls;
        using (var whole = new AnkiSyncTests())
        {
            whole.Sync();
            whole.Busy();
            whole._anki.Calls.Clear();
            whole.Sync();
            calls = whole._anki.Calls.Count;
            whole.Sync();
            (here, there) = (whole._ours.Dump(), whole._anki.Model.Dump());
        }

        for (var call = 1; call <= calls; call++)
        {
            using var cut = new AnkiSyncTests();
            cut.Sync();
            cut.Busy();
            cut._anki.Calls.Clear();
            cut._anki.SilentFrom = call;
            Assert.Throws<UserException>(() => cut.Sync());
            cut._anki.SilentFrom = null;
            cut.Sync();
            cut.Sync();

            Assert.Equal(here, cut._ours.Dump());
            Assert.Equal(there, cut._anki.Model.Dump());
        }
    }

    private SyncSummary Sync(bool isDry = false) => new AnkiSync(_http, _anki.Url, _ => { }).Run(_ours, isDry);

    /// <summary>Something of everything: news there, news here, an edit, a mark, a number that is taken.</summary>
    private void Busy()
    {
        Answer(Second, -3600, 4);
        _ours.Review(FirstCard, -600, 9);
        _ours.Add(SecondCard, new Flagged(3), -500);
        _ours.Add(SecondCard, new Suspended(), -490);
        _ours.Notes[0] = First with { Note = First.Note with { Hints = ["say I"] }, ChangedAt = Example.Now, Deck = DeckName.Parse("renamed") };
        _anki.Model.Run($"insert into revlog values ({Example.Now.PlusSeconds(-600).UnixMilliseconds}, 42, -1, 3, 1, 1, 2500, 1, 1)");
    }

    private void Answer(IdentifiedNote note, long seconds, long days)
    {
        var at = Example.Now.PlusSeconds(seconds);
        var due = Example.Today.Plus(days).DaysSince(StudyDay.Parse("2026-11-20"));
        _anki.Model.Run($"insert into revlog select {at.UnixMilliseconds}, {Number(note)}, -1, 3, {days}, 0, 2500, 9000, 0 where exists (select 1 from cards where id = {Number(note)})");
        _anki.Model.Run($"update cards set type = 2, queue = 2, due = {due}, ivl = {days}, factor = 2500, reps = reps + 1, mod = {at.UnixSeconds} where id = {Number(note)}");
    }

    private static long Number(IdentifiedNote note) => Example.Card(note).AnkiCardId;

    private string Card(IdentifiedNote note) =>
        string.Join('|', _anki.Model.Rows($"select type, queue, due, ivl, factor, reps from cards where id = {Number(note)}").Single());
}
