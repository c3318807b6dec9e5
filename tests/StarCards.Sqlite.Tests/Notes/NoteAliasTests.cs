using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sqlite.Tests.Notes;

public sealed class NoteAliasTests : IDisposable
{
    private readonly Collection _collection = new();

    private CollectionFile File => _collection.File;

    [Fact]
    public void What_was_logged_under_an_alias_counts_for_the_note_behind_it()
    {
        File.Append([Some.Review(Some.Card(1), at: 0, days: 3), Some.Review(Some.Card(2), at: 5, days: 9), Some.Event(new Suspended(), Some.Card(1), at: 7)]);
        File.SaveAliases(new Dictionary<NoteId, NoteId> { [Some.NoteId(2)] = Some.NoteId(1) });
        var (card, progress) = Assert.Single(File.ReadProgress());
        Assert.Equal((Some.Card(1), 9L, true), (card, progress.State.IntervalDays, progress.IsSuspended));
        Assert.Equal(3, File.ReadLog(Some.NoteId(1)).Count);
        Assert.Empty(File.CompareProgress());
    }

    [Fact]
    public void A_review_that_comes_later_under_the_alias_counts_too()
    {
        File.SaveAliases(new Dictionary<NoteId, NoteId> { [Some.NoteId(2)] = Some.NoteId(1) });
        File.AppendImported([Some.Review(Some.Card(2), at: 5, days: 9)]);
        Assert.Equal(9, File.ReadProgress()[Some.Card(1)].State.IntervalDays);
        File.Append([Some.Review(Some.Card(1), at: 9, days: 4)]);
        Assert.Equal(4, Assert.Single(File.ReadProgress()).Value.State.IntervalDays);
        Assert.Empty(File.CompareProgress());
    }

    [Fact]
    public void An_alias_that_is_taken_back_takes_its_log_along()
    {
        File.Append([Some.Review(Some.Card(1), at: 0, days: 3), Some.Review(Some.Card(2), at: 5, days: 9)]);
        File.SaveAliases(new Dictionary<NoteId, NoteId> { [Some.NoteId(2)] = Some.NoteId(1) });
        File.SaveAliases(new Dictionary<NoteId, NoteId>());
        Assert.Equal([3L, 9L], File.ReadProgress().OrderBy(card => card.Key).Select(card => card.Value.State.IntervalDays));
        Assert.Empty(File.ReadAliases());
    }

    public void Dispose() => _collection.Dispose();
}
