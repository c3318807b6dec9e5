using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Sqlite.Progress;

namespace StarCards.Sqlite.Doctor;

/// <summary>Looks through a whole database.</summary>
[DapperAot]
internal sealed class Examination(SqliteConnection connection)
{
    private const int Named = 20;

    /// <param name="differences">What is stored of cards otherwise than the log says.</param>
    /// <param name="damaged">The rows of the log that could not be read.</param>
    public IReadOnlyList<Finding> Findings(IReadOnlyList<ProgressDifference> differences, IReadOnlyList<DamagedRow> damaged) =>
    [
        .. Integrity.Findings(connection),
        .. new SchemaCheck(connection).Findings(),
        .. damaged.Select(row => new Finding(row.Sentence, CanBeMended: false)),
        .. differences.Take(Named).Select(Of),
        .. differences.Count > Named ? [new Finding(FormattableString.Invariant($"{differences.Count - Named} more cards differ from their log"), CanBeMended: true)] : Array.Empty<Finding>(),
        .. NotesWithoutNumber().Select(note => new Finding($"the note {note} has no number for Anki", CanBeMended: true)),
    ];

    private static Finding Of(ProgressDifference difference) => new(
        FormattableString.Invariant($"{difference.Card} is stored as {ProgressWords.Of(difference.Stored)}, but its log says {ProgressWords.Of(difference.Folded)}"),
        CanBeMended: true);

    private List<string> NotesWithoutNumber() =>
        connection.Query<string>("SELECT id FROM note WHERE id NOT IN (SELECT owner FROM anki_number) ORDER BY id").AsList();
}
