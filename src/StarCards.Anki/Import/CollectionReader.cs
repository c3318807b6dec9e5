using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StarCards.Anki.Import;

/// <summary>
/// Reads a collection that a stranger may have made: only tables with the columns that Anki gives them, nothing that runs
/// by itself, and every number as a number whatever is stored.
/// </summary>
internal sealed class CollectionReader : IDisposable
{
    private const int OldestVersion = 11;
    private const int NewestVersion = 18;
    private const int FirstVersionWithTables = 15;

    private static readonly (string Table, string[] Columns)[] Needed =
    [
        ("col", ["crt", "ver", "conf", "models"]),
        ("notes", ["id", "guid", "mid", "mod", "tags", "flds"]),
        ("cards", ["id", "nid", "ord", "mod", "type", "queue", "due", "ivl", "factor", "reps", "lapses", "left", "odue", "odid", "flags", "data"]),
        ("revlog", ["id", "cid", "ease", "ivl", "lastIvl", "factor", "time", "type"]),
    ];

    private readonly SqliteConnection _connection;

    private CollectionReader(SqliteConnection connection) => _connection = connection;

    /// <summary>Seconds since 1970; its date in the collection's offset is day 0.</summary>
    public long CreatedSeconds { get; private init; }

    /// <summary>Minutes west of UTC, or null where the collection does not say.</summary>
    public int? CreationOffsetMinutes { get; private init; }

    /// <summary>The names of the fields of each note type, in order.</summary>
    public required IReadOnlyDictionary<long, IReadOnlyList<string>> FieldsByNoteType { get; init; }

    public static CollectionReader Open(string package, string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            connection.CreateCollation("unicase", (left, right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
            Execute(connection, "pragma trusted_schema = off; pragma cell_size_check = on; pragma query_only = on; pragma temp_store = file;");
            CheckSchema(connection, package);
            var version = Number(connection, "select cast(ver as integer) from col limit 1");
            if (version is not (>= OldestVersion and <= NewestVersion))
            {
                throw new UserException(string.Create(CultureInfo.InvariantCulture, $"the collection in '{package}' has version {version}; versions {OldestVersion} to {NewestVersion} can be read"));
            }

            var isLegacy = version < FirstVersionWithTables;
            return new CollectionReader(connection)
            {
                CreatedSeconds = Number(connection, "select cast(crt as integer) from col limit 1") ?? 0,
                CreationOffsetMinutes = isLegacy ? LegacyColumns.CreationOffset(Text(connection, "select conf from col limit 1")) : ConfigOffset(connection),
                FieldsByNoteType = isLegacy ? LegacyColumns.Fields(Text(connection, "select models from col limit 1")) : FieldTable(connection),
            };
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>False where every card is new and there is no review: exported without progress.</summary>
    public bool HasScheduling() => Number(_connection, "select exists (select 1 from revlog) or exists (select 1 from cards where cast(type as integer) <> 0 or cast(queue as integer) <> 0 or cast(flags as integer) <> 0)") == 1;

    /// <summary>How many rows the log has.</summary>
    public long CountReviews() => Number(_connection, "select count(*) from revlog") ?? 0;

    /// <summary>The rows of a query, as they come.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Only constants of ours come here.")]
    public IEnumerable<SqliteDataReader> Rows(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    public void Dispose() => _connection.Dispose();

    private static void CheckSchema(SqliteConnection connection, string package)
    {
        if (Number(connection, "select count(*) from sqlite_master where type in ('trigger', 'view')") > 0)
        {
            throw new UserException($"the collection in '{package}' brings triggers or views, which none of Anki's does; it is not read");
        }

        foreach (var (table, columns) in Needed)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "select name from pragma_table_info($table)";
            command.Parameters.AddWithValue("$table", table);
            using var reader = command.ExecuteReader();
            var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            while (reader.Read())
            {
                found.Add(reader.GetString(0));
            }

            if (!columns.All(found.Contains))
            {
                throw new UserException($"the database in '{package}' is no collection of Anki: its table {table} has not the columns it should");
            }
        }
    }

    private static int? ConfigOffset(SqliteConnection connection)
    {
        var text = Text(connection, "select cast(val as text) from config where key = 'creationOffset'");
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
    }

    private static Dictionary<long, IReadOnlyList<string>> FieldTable(SqliteConnection connection)
    {
        var fields = new Dictionary<long, IReadOnlyList<string>>();
        using var command = connection.CreateCommand();
        command.CommandText = "select cast(ntid as integer), cast(name as text) from fields where ntid in (select id from notetypes) order by ntid, ord";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var type = reader.GetInt64(0);
            fields[type] = [.. fields.GetValueOrDefault(type, []), reader.GetString(1)];
        }

        return fields;
    }

    [SuppressMessage("Security", "CA2100", Justification = "Only constants of ours come here.")]
    private static object? Scalar(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }

    private static long? Number(SqliteConnection connection, string query) => Scalar(connection, query) as long?;

    private static string Text(SqliteConnection connection, string query) => Scalar(connection, query) as string ?? "";

    private static void Execute(SqliteConnection connection, string sql) => Scalar(connection, sql);
}
