using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Sqlite.Opening;

namespace StarCards.Sqlite.Doctor;

/// <summary>Holds the tables, indexes and triggers of a database against those that the migrations make.</summary>
[DapperAot]
internal sealed class SchemaCheck(SqliteConnection connection)
{
    private readonly List<SchemaRow> _expected = Expected();

    public IEnumerable<Finding> Findings()
    {
        var actual = Read(connection).ToDictionary(row => row.Name, StringComparer.Ordinal);
        foreach (var row in _expected)
        {
            if (!actual.TryGetValue(row.Name, out var found))
            {
                yield return new Finding($"the {row.Type} {row.Name} is missing", row.Type != "table");
            }
            else if (found.Sql != row.Sql)
            {
                yield return new Finding($"the {row.Type} {row.Name} is not as this program made it", row.Type != "table");
            }
        }
    }

    /// <summary>Makes indexes and triggers as they should be; tables are left alone.</summary>
    public void Mend()
    {
        var actual = Read(connection).ToDictionary(row => row.Name, StringComparer.Ordinal);
        foreach (var row in _expected.Where(row => row.Type != "table"))
        {
            var found = actual.GetValueOrDefault(row.Name);
            if (found?.Sql == row.Sql)
            {
                continue;
            }

            if (found is not null)
            {
                Statement.RunScript(connection, $"DROP {found.Type} {found.Name}");
            }

            Statement.RunScript(connection, row.Sql);
        }
    }

    private static List<SchemaRow> Expected()
    {
        using var empty = new SqliteConnection("Data Source=:memory:");
        empty.Open();
        foreach (var migration in SchemaMigration.All)
        {
            Statement.RunScript(empty, migration.Sql);
        }

        return Read(empty);
    }

    private static List<SchemaRow> Read(SqliteConnection database) =>
        database.Query<SchemaRow>("SELECT type AS Type, name AS Name, sql AS Sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name").AsList();
}
