using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace StarCards.Anki.Collection;

/// <summary>One prepared insert, run for each row of a table.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteCommand _command;

    [SuppressMessage("Security", "CA2100", Justification = "The table is a name of ours; values are bound.")]
    public RowInsert(SqliteConnection connection, SqliteTransaction transaction, string table, int columns)
    {
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        var names = Enumerable.Range(1, columns).Select(number => FormattableString.Invariant($"$p{number}")).ToList();
        _command.CommandText = $"insert into {table} values ({string.Join(',', names)})";
        foreach (var name in names)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        // Numbers first bound as such: a null has no type to prepare by.
        foreach (SqliteParameter parameter in _command.Parameters)
        {
            parameter.Value = 0L;
        }

        _command.Prepare();
    }

    public void Run(params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i];
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
