using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sqlite.Log;

/// <summary>The append-only table of events.</summary>
[DapperAot]
internal sealed class LogTable(SqliteConnection connection)
{
    private const string Select = $"SELECT {LogColumns.Names} FROM log ";
    private const string InOrder = " ORDER BY at, card, kind";

    private readonly Dictionary<(long At, string Card, string Kind), DamagedRow> _damaged = [];

    /// <summary>The rows that could not be read and were passed over so far, in order of their instant.</summary>
    public IReadOnlyList<DamagedRow> Damaged => [.. _damaged.Values.OrderBy(row => row.UnixMilliseconds)];

    /// <summary>Adds events made here, each at the first free instant from its own on.</summary>
    /// <returns>The events as they were logged.</returns>
    public IReadOnlyList<LogEvent> Add(IReadOnlyList<LogEvent> events)
    {
        using var insert = new LogInsert(connection);
        var logged = new List<LogEvent>(events.Count);
        foreach (var made in events)
        {
            var placed = EventPlacement.At(made, FirstFree(made.At));
            insert.Add(placed);
            logged.Add(placed);
        }

        return logged;
    }

    /// <summary>Adds events that keep their instant, machine and origin.</summary>
    /// <returns>Those that the log did not have.</returns>
    public IReadOnlyList<LogEvent> AddAsTheyAre(IEnumerable<LogEvent> events)
    {
        using var insert = new LogInsert(connection);
        return [.. events.Where(insert.Add)];
    }

    public int Count() => checked((int)connection.ExecuteScalar<long>("SELECT count(*) FROM log"));

    public IEnumerable<LogEvent> Read() => Rows(Select + InOrder);

    /// <summary>The events of an instant and all later ones.</summary>
    public IEnumerable<LogEvent> ReadSince(Instant first)
    {
        using var statement = new Statement(connection, Select + "WHERE at >= ?1" + InOrder);
        statement.Bind(1, first.UnixMilliseconds);
        foreach (var logged in Readable(statement))
        {
            yield return logged;
        }
    }

    /// <summary>The events of one card, retractions included, without those of the whole collection.</summary>
    public IEnumerable<LogEvent> ReadCard(CardId card) => Rows(Select + "WHERE card = ?1" + InOrder, card.ToString());

    /// <summary>The events of all cards of a note.</summary>
    public IEnumerable<LogEvent> ReadNote(NoteId note) => Rows(Select + "WHERE card BETWEEN ?1 || '/' AND ?1 || '0'" + InOrder, note.ToString());

    /// <summary>The cards of these notes that have events.</summary>
    public IReadOnlyList<CardId> ReadCards(IEnumerable<NoteId> notes) =>
        [.. notes.SelectMany(note => connection.Query<string>("SELECT DISTINCT card FROM log WHERE card BETWEEN @note || '/' AND @note || '0'", new { note = note.ToString() }).Select(CardId.Parse))];

    /// <summary>The events of the whole collection: settings and their retractions.</summary>
    public IEnumerable<LogEvent> ReadCollection() => Rows(Select + "WHERE card = ''" + InOrder);

    /// <summary>Every event of a card, card by card.</summary>
    public IEnumerable<LogEvent> ReadByCard() => Rows(Select + "WHERE card <> '' ORDER BY card, at, kind");

    private Instant FirstFree(Instant wanted)
    {
        var isTaken = connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM log WHERE at = @at)", new { at = wanted.UnixMilliseconds }) == 1;
        return !isTaken ? wanted : new Instant(connection.ExecuteScalar<long>(
            "SELECT taken.at + 1 FROM log AS taken WHERE taken.at >= @at AND NOT EXISTS (SELECT 1 FROM log AS next WHERE next.at = taken.at + 1) ORDER BY taken.at LIMIT 1",
            new { at = wanted.UnixMilliseconds }));
    }

    private IEnumerable<LogEvent> Rows(string sql, string? argument = null)
    {
        using var statement = new Statement(connection, sql);
        statement.Bind(1, argument);
        foreach (var logged in Readable(statement))
        {
            yield return logged;
        }
    }

    private IEnumerable<LogEvent> Readable(Statement statement)
    {
        while (statement.Read())
        {
            if (ReadOrPassOver(statement) is { } logged)
            {
                yield return logged;
            }
        }
    }

    private LogEvent? ReadOrPassOver(Statement row)
    {
        try
        {
            return LogRow.Read(row);
        }
        catch (Exception exception) when (exception is FormatException or JsonException or OverflowException)
        {
            var (at, card, kind) = (row.Long(LogColumns.At), row.Text(LogColumns.Card), row.Text(LogColumns.Kind));
            _damaged[(at, card, kind)] = new DamagedRow(at, card, kind, exception is FormatException ? exception.Message : "a number or a list in it cannot be read");
            return null;
        }
    }
}
