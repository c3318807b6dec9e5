using StarCards.Phone;

namespace StarCards.Sqlite.Tests.Phone;

public sealed class PhoneStoreTests : IDisposable
{
    private readonly Collection _collection = new();

    private CollectionFile File => _collection.File;

    [Fact]
    public void What_the_last_package_said_comes_back()
    {
        var card = new PhoneCard(Some.Card(1), 1_795_000_000_000, IsSuspended: true, 3, Some.Now);
        var note = new PhoneNote(Some.NoteId(1), Some.Now, ["leech", "marked"], "00ff", Some.Now);
        File.SavePhoneCards([card with { Flag = 0 }]);
        File.SavePhoneCards([card]);
        File.SavePhoneNotes([note]);
        Assert.Equal([card], File.ReadPhoneCards());
        var read = Assert.Single(File.ReadPhoneNotes());
        Assert.Equal(note with { Tags = [] }, read with { Tags = [] });
        Assert.Equal(note.Tags, read.Tags);
    }

    [Fact]
    public void Long_tags_behind_short_ones_come_back_whole()
    {
        string[] tags = [.. Enumerable.Range(0, 1_000).Select(static number => $"tag-{number}")];
        File.SavePhoneNotes([new PhoneNote(Some.NoteId(1), Some.Now, ["leech"], "00ff", Some.Now), new PhoneNote(Some.NoteId(2), Some.Now, tags, "00ff", Some.Now)]);
        Assert.Equal(tags, File.ReadPhoneNotes()[1].Tags);
    }

    [Fact]
    public void A_moved_review_keeps_its_first_number()
    {
        var moved = new MovedReview(Some.Review(Some.Card(1)).Id, Some.Now.UnixMilliseconds + 1);
        File.AddMovedReviews([moved]);
        File.AddMovedReviews([moved with { AnkiReviewId = 7 }]);
        Assert.Equal([moved], File.ReadMovedReviews());
    }

    [Fact]
    public void Several_writings_are_one_where_they_have_to_be()
    {
        Assert.Throws<InvalidOperationException>(() => File.AllOrNothing(() =>
        {
            File.AppendImported([Some.Review(Some.Card(1))]);
            File.SavePhoneCards([new PhoneCard(Some.Card(1), 1, false, 0, Some.Now)]);
            Assert.Single(File.ReadLog());
            throw new InvalidOperationException("cut off");
        }));
        Assert.Empty(File.ReadLog());
        Assert.Empty(File.ReadPhoneCards());
        Assert.Empty(File.ReadProgress());
        File.AllOrNothing(() => File.Append([Some.Review(Some.Card(1))]));
        Assert.Single(File.ReadLog());
    }

    public void Dispose() => _collection.Dispose();
}
