using Microsoft.Data.Sqlite;

namespace StarCards.Sqlite.Tests;

/// <summary>Statements of a test, on a connection of their own.</summary>
internal static class PlainSql
{
    public static object? Run(string path, string sql)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }
}
