namespace StarCards.Sqlite.Tests.Log;

/// <summary>Rows that the guards of the table would not have let in: someone switched them off.</summary>
public sealed class DamagedRowTests : IDisposable
{
    private readonly Collection _collection = new();

    [Theory]
    [InlineData("rating = 7", "rating 7 is outside 1 to 4")]
    [InlineData("rating = 0", "rating 0 is outside 1 to 4")]
    [InlineData("day = 'someday'", "day 'someday' is none")]
    [InlineData("due_day = '2026-02-30'", "day '2026-02-30' is none")]
    [InlineData("origin = 'moon'", "origin 'moon' is none")]
    [InlineData("phase = 'old'", "phase 'old' is none")]
    [InlineData("phase_before = 'old'", "phase 'old' is none")]
    [InlineData("kind = 'look'", "kind 'look' is none")]
    [InlineData("card = 'uuuuuuuuuuuuuuuu/story'", "card 'uuuuuuuuuuuuuuuu/story' is none")]
    [InlineData("last_review_at = 9000000000000000", "instant '9000000000000000' is none")]
    [InlineData("missed = '['", "a number or a list in it cannot be read")]
    [InlineData("reps = 99999999999", "a number or a list in it cannot be read")]
    public void A_damaged_row_is_passed_over_named_and_left_where_it_is(string damage, string problem)
    {
        Damage(damage);
        Assert.Single(_collection.File.ReadLog());
        Assert.Equal(problem, Assert.Single(_collection.File.DamagedRows).Problem);
        Assert.Contains(_collection.File.Examine(), finding => !finding.CanBeMended && finding.What.Contains($" is passed over: {problem}; ", StringComparison.Ordinal));
        Assert.Equal(2L, _collection.Sql("SELECT count(*) FROM log"));
    }

    [Fact]
    public void The_sentence_says_which_row_it_is_and_where_the_copies_are()
    {
        Damage("rating = 7");
        _ = _collection.File.ReadLog();
        Assert.Equal(
            "the review of 0000000000000001/story at 2026-11-23T09:00:01Z is passed over: rating 7 is outside 1 to 4; 'starcards restore' lists the copies of the database from before",
            _collection.File.DamagedRows[0].Sentence);
    }

    [Fact]
    public void What_is_logged_after_a_damaged_row_counts()
    {
        Damage("rating = 7");
        _collection.File.Append([Some.Review(Some.Card(), at: 5000, days: 8)]);
        Assert.Equal(8, _collection.File.ReadProgress()[Some.Card()].State.IntervalDays);
        Assert.Empty(_collection.File.CompareProgress());
    }

    [Fact]
    public void A_damaged_schedule_is_made_anew_from_the_log()
    {
        _collection.File.Append([Some.Review(Some.Card())]);
        _collection.Sql("PRAGMA ignore_check_constraints = ON; UPDATE progress SET phase = 'old'");
        Assert.Contains(_collection.File.Examine(), finding => finding.CanBeMended);
        _collection.File.Mend();
        Assert.Empty(_collection.File.Examine());
        Assert.Equal(3, _collection.File.ReadProgress()[Some.Card()].State.IntervalDays);
    }

    public void Dispose() => _collection.Dispose();

    /// <summary>A sound review, and a second later the same with one column that cannot be so.</summary>
    private void Damage(string column)
    {
        _collection.File.Append([Some.Review(Some.Card())]);
        _collection.Sql($"CREATE TEMP TABLE damaged AS SELECT * FROM log; UPDATE damaged SET at = at + 1000, {column}; PRAGMA ignore_check_constraints = ON; INSERT INTO log SELECT * FROM damaged");
    }
}
