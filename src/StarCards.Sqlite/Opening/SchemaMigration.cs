using System.Globalization;

namespace StarCards.Sqlite.Opening;

/// <summary>One step of the schema: an embedded file <c>Migrations/0001_name.sql</c>, found by its name alone.</summary>
/// <param name="Version">The file's number, and <c>user_version</c> after it.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record SchemaMigration(int Version, string Sql)
{
    private const string Folder = "StarCards.Sqlite.Migrations.";

    /// <summary>All steps in order.</summary>
    public static IReadOnlyList<SchemaMigration> All { get; } =
        [.. typeof(SchemaMigration).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(migration => migration.Version)];

    /// <summary>The version that this program writes.</summary>
    public static int Newest => All[^1].Version;

    private static SchemaMigration Read(string name)
    {
        using var reader = new StreamReader(typeof(SchemaMigration).Assembly.GetManifestResourceStream(name)!);
        var number = name.AsSpan(Folder.Length, 4);
        return new SchemaMigration(int.Parse(number, CultureInfo.InvariantCulture), reader.ReadToEnd());
    }
}
