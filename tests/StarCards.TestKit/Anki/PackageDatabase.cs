using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StarCards.TestKit.Anki;

/// <summary>A package's collection, for queries.</summary>
public sealed class PackageDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    private PackageDatabase(SqliteConnection connection) => _connection = connection;

    public static PackageDatabase Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return new PackageDatabase(connection);
    }

    public IEnumerable<string> Texts(string query) => Rows(query).Select(row => string.Join('|', row));

    public long Number(string query) => Convert.ToInt64(Rows(query).Single().Single(), CultureInfo.InvariantCulture);

    [SuppressMessage("Security", "CA2100", Justification = "Queries of the tests' own.")]
    public IEnumerable<object[]> Rows(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    public void Dispose() => _connection.Dispose();
}
