namespace StarCards.Sqlite.Tests.Doctor;

public sealed class ExaminationTests : IDisposable
{
    private readonly Collection _collection = new();

    public ExaminationTests()
    {
        _collection.File.Append([Some.Review(Some.Card(1))]);
        _collection.File.SaveNotes([Some.Note(1)], []);
    }

    [Fact]
    public void A_sound_collection_gives_no_findings() => Assert.Empty(_collection.File.Examine());

    [Theory]
    [InlineData("DROP TRIGGER log_forbids_delete", "the trigger log_forbids_delete is missing")]
    [InlineData("DROP TRIGGER log_forbids_update; CREATE TRIGGER log_forbids_update BEFORE UPDATE ON log BEGIN SELECT 1; END", "the trigger log_forbids_update is not as this program made it")]
    [InlineData("DROP INDEX log_by_card", "the index log_by_card is missing")]
    [InlineData("DELETE FROM anki_number", "the note 0000000000000001 has no number for Anki")]
    [InlineData(
        "UPDATE progress SET interval_days = 4, is_suspended = 1",
        "0000000000000001/story is stored as review, due 2026-11-26 (interval 4, ease 2.5, 1 reps, 0 lapses, flag 0, suspended), but its log says review, due 2026-11-26 (interval 3, ease 2.5, 1 reps, 0 lapses, flag 0)")]
    public void What_is_wrong_is_found_and_mended(string harm, string found)
    {
        _collection.Sql(harm);
        _collection.Reopen();
        var finding = Assert.Single(_collection.File.Examine());
        Assert.Equal((found, true), (finding.What, finding.CanBeMended));
        _collection.File.Mend();
        Assert.Empty(_collection.File.Examine());
    }

    [Fact]
    public void A_missing_table_is_found_and_left_alone()
    {
        _collection.Sql("DROP TABLE phone_card");
        var finding = Assert.Single(_collection.File.Examine());
        Assert.False(finding.CanBeMended);
    }

    public void Dispose() => _collection.Dispose();
}
