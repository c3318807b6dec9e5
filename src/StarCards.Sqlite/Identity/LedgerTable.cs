using System.Text.Json;
using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;

namespace StarCards.Sqlite.Identity;

/// <summary>The append-only table of what each note was.</summary>
internal sealed class LedgerTable(SqliteConnection connection)
{
    private const string Names = "at, machine, note, kind, note_kind, prompt, section, source, answer, explicit_id, reason, other, is_withdrawn";

    public IReadOnlyList<LedgerEvent> Read()
    {
        using var row = new Statement(connection, $"SELECT {Names} FROM ledger ORDER BY at, machine, note, kind");
        var entries = new List<LedgerEvent>();
        while (row.Read())
        {
            entries.Add(new LedgerEvent(new Instant(row.Long(0)), row.Text(1), NoteId.Parse(row.Text(2)), FactOf(row)));
        }

        return entries;
    }

    /// <summary>Adds entries; those that are there already are passed over.</summary>
    /// <returns>How many were new.</returns>
    public int Add(IEnumerable<LedgerEvent> entries)
    {
        using var insert = new Statement(connection, $"INSERT INTO ledger ({Names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        return entries.Count(entry => Add(insert, entry));
    }

    private static bool Add(Statement insert, LedgerEvent entry)
    {
        insert.Bind(1, entry.At.UnixMilliseconds);
        insert.Bind(2, entry.Machine);
        insert.Bind(3, entry.Note.ToString());
        insert.Bind(4, entry.What.Word);
        BindLook(insert, entry.What.Look);
        insert.Bind(11, ReasonOf(entry.What));
        insert.Bind(12, OtherOf(entry.What)?.ToString());
        insert.Bind(13, entry.What is Refused { IsWithdrawn: true } ? 1 : 0);
        return insert.Execute();
    }

    private static void BindLook(Statement insert, NoteSnapshot? look)
    {
        if (look is not null)
        {
            insert.Bind(5, look.Kind.Word());
            insert.Bind(6, look.Prompt);
            insert.Bind(7, JsonSerializer.Serialize([.. look.Section], RowJson.Default.StringArray));
            insert.Bind(8, look.Source);
            insert.Bind(9, look.Answer);
            insert.Bind(10, look.ExplicitId);
        }
    }

    private static LedgerFact FactOf(Statement row) => row.Text(3) switch
    {
        "seen" => new Seen(ReadLook(row)),
        "paired" => new Paired(ReadLook(row), row.Text(10)),
        "returned" => new Returned(ReadLook(row), row.Text(10)),
        "vanished" => new Vanished(row.Text(10)),
        "alias" => new Aliased(NoteId.Parse(row.Text(11))),
        _ => new Refused(NoteId.Parse(row.Text(11)), row.Long(12) == 1),
    };

    private static NoteSnapshot ReadLook(Statement row) => new(
        row.Text(4) == NoteKind.Framework.Word() ? NoteKind.Framework : NoteKind.Question,
        row.Text(5),
        JsonSerializer.Deserialize(row.Text(6), RowJson.Default.StringArray)!,
        row.Text(7),
        row.Text(8),
        row.TextOrNull(9));

    private static string? ReasonOf(LedgerFact fact) => fact switch
    {
        Paired paired => paired.Reason,
        Returned returned => returned.Reason,
        Vanished vanished => vanished.Reason,
        _ => null,
    };

    private static NoteId? OtherOf(LedgerFact fact) => fact switch
    {
        Aliased aliased => aliased.Of,
        Refused refused => refused.Other,
        _ => null,
    };
}
