using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Sources;

namespace StarCards.Sqlite.Sources;

/// <summary>The files and folders of notes, the forgotten ones included, in the order of adding.</summary>
[DapperAot]
internal sealed class SourceTable(SqliteConnection connection)
{
    public IReadOnlyList<Source> Read() =>
        [.. connection.Query<SourceRow>(
            "SELECT path AS Path, is_folder AS IsFolder, deck AS Deck, added_at AS AddedAt, is_sample AS IsSample, forgotten_at AS ForgottenAt FROM source ORDER BY place").Select(row => row.ToSource())];

    /// <summary>Adds a source, or changes one of that path and keeps its place.</summary>
    public void Save(Source source) => connection.Execute(
        """
        INSERT INTO source (path, is_folder, deck, added_at, is_sample, forgotten_at)
        VALUES (@Path, @IsFolder, @Deck, @AddedAt, @IsSample, @ForgottenAt)
        ON CONFLICT (path) DO UPDATE SET
            is_folder = excluded.is_folder, deck = excluded.deck, is_sample = excluded.is_sample, forgotten_at = excluded.forgotten_at
        """,
        SourceRow.Of(source));

    public IReadOnlyList<FileStamp> ReadStamps() =>
        [.. connection.Query<FileStampRow>("SELECT path AS Path, bytes AS Bytes, modified_ticks AS ModifiedTicks, hash AS Hash FROM file_stamp ORDER BY path").Select(row => row.ToStamp())];

    /// <summary>Puts these stamps in place of all others.</summary>
    public void ReplaceStamps(IEnumerable<FileStamp> stamps)
    {
        connection.Execute("DELETE FROM file_stamp");
        connection.Execute(
            "INSERT INTO file_stamp (path, bytes, modified_ticks, hash) VALUES (@Path, @Bytes, @ModifiedTicks, @Hash)",
            stamps.Select(FileStampRow.Of).ToList());
    }
}
