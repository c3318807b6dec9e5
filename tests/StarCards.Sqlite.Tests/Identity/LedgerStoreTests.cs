using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;
using StarCards.Sources;

namespace StarCards.Sqlite.Tests.Identity;

public sealed class LedgerStoreTests : IDisposable
{
    private static readonly NoteSnapshot Look = new(NoteKind.Framework, "RICE", ["Frameworks", "Priorität"], "/notes/a.md", "Reach\nImpact", "rice");

    private readonly Collection _collection = new();

    public void Dispose() => _collection.Dispose();

    [Fact]
    public void Every_kind_of_entry_is_read_as_it_was_written()
    {
        LedgerFact[] facts =
        [
            new Seen(Look), new Paired(Look with { ExplicitId = null, Section = [] }, "same prompt"), new Returned(Look, "as before"),
            new Vanished("gone"), new Aliased(Some.NoteId(2)), new Refused(Some.NoteId(3)), new Refused(Some.NoteId(3), IsWithdrawn: true),
        ];
        var entries = facts.Select((fact, index) => Entry(index, fact)).ToList();
        _collection.File.AppendLedger(entries);
        _collection.Reopen();
        Assert.Equal(entries.Select(Shown), _collection.File.ReadLedger().Select(Shown));
    }

    [Fact]
    public void An_entry_that_comes_again_is_passed_over()
    {
        _collection.File.AppendLedger([Entry(1, new Seen(Look))]);
        _collection.File.AppendLedger([Entry(1, new Seen(Look with { Prompt = "other" })), Entry(2, new Vanished("gone"))]);
        Assert.Equal(["RICE", null], _collection.File.ReadLedger().Select(entry => entry.What.Look?.Prompt));
    }

    [Theory]
    [InlineData("UPDATE ledger SET prompt = 'x'")]
    [InlineData("DELETE FROM ledger")]
    public void The_ledger_is_append_only(string sql)
    {
        _collection.File.AppendLedger([Entry(1, new Seen(Look))]);
        Assert.Contains("append-only", Assert.Throws<SqliteException>(() => _collection.Sql(sql)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Waiting_pairings_are_kept()
    {
        WaitingPairing waiting = new(Some.NoteId(1), Some.NoteId(2), "the answer stays");
        _collection.File.SaveWaitingPairings([waiting]);
        Assert.Equal([waiting], _collection.File.ReadWaitingPairings());
        _collection.File.SaveWaitingPairings([]);
        Assert.Empty(_collection.File.ReadWaitingPairings());
    }

    [Fact]
    public void A_merge_brings_the_other_ledger_and_has_the_files_read_again()
    {
        using var other = new Collection();
        other.File.AppendLedger([Entry(5, new Seen(Look), "laptop")]);
        _collection.File.AppendLedger([Entry(1, new Seen(Look))]);
        _collection.File.SaveFileStamps([new FileStamp("/notes/a.md", 10, 20, "1:abc")]);
        other.File.Dispose();
        _collection.File.Merge(other.Path);
        _collection.File.Merge(other.Path);
        Assert.Equal([Some.Machine, "laptop"], _collection.File.ReadLedger().Select(entry => entry.Machine));
        Assert.Equal(new FileStamp("/notes/a.md", 10, 0, ""), Assert.Single(_collection.File.ReadFileStamps()));
    }

    private static LedgerEvent Entry(int at, LedgerFact fact, string machine = Some.Machine) =>
        new(new Instant(Some.Now.UnixMilliseconds + at), machine, Some.NoteId(1), fact);

    private static string Shown(LedgerEvent entry)
    {
        var look = entry.What.Look;
        var said = entry.What is Seen ? "" : entry.What.ToString()!.Replace(look?.ToString() ?? "-", "", StringComparison.Ordinal);
        return $"{entry.At} {entry.Machine} {entry.Note} {entry.What.Word} {said} {look?.Kind} {look?.Prompt} {string.Join('|', look?.Section ?? [])} {look?.Source} {look?.Answer} {look?.ExplicitId}";
    }
}
