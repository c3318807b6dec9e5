using StarCards.Identity;
using StarCards.Reading;

namespace StarCards.Cli.Refreshing;

/// <summary>What a refresh found.</summary>
/// <param name="Scan">The files.</param>
/// <param name="Readings">What the changed ones gave, in the order of the collection.</param>
/// <param name="Reconciled">What became of their notes.</param>
/// <param name="Waiting">The pairings that wait for the owner's word, older ones included.</param>
internal sealed record RefreshReport(Scan Scan, IReadOnlyList<SourceReading> Readings, Reconciliation Reconciled, IReadOnlyList<WaitingPairing> Waiting)
{
    public static RefreshReport Unchanged(Scan scan, IReadOnlyList<WaitingPairing> waiting) => new(scan, [], new Reconciliation([], [], [], []), waiting);

    public int Count(NoteChange change) => Reconciled.Notes.Count(note => note.Change == change);

    /// <summary>Says in as few lines as possible what a person has to know before she goes on: what changed, what could not be read, what waits.</summary>
    public void WriteSummary(TextWriter error)
    {
        (int Count, string Word)[] counts =
        [
            (Count(NoteChange.New), "new"), (Count(NoteChange.Edited), "edited"), (Count(NoteChange.Moved), "moved"),
            (Count(NoteChange.Returned), "back"), (Reconciled.Vanished.Count, "vanished"),
        ];
        var changes = counts.Where(count => count.Count > 0).Select(count => FormattableString.Invariant($"{count.Count} {count.Word}")).ToList();
        if (changes.Count > 0)
        {
            error.WriteLine($"starcards: {string.Join(", ", changes)}");
        }

        WriteTroubles(error);
    }

    /// <summary>What could not be read, and what waits.</summary>
    public void WriteTroubles(TextWriter error)
    {
        foreach (var source in Scan.Missing)
        {
            error.WriteLine($"starcards: {source.Path} is not there; its notes stay as they are ('starcards forget {source.Path}' if it is gone for good)");
        }

        foreach (var diagnostic in Scan.Diagnostics)
        {
            error.WriteLine(diagnostic.ToString());
        }

        if (Waiting.Count > 0)
        {
            error.WriteLine(FormattableString.Invariant($"starcards: {Waiting.Count} edited {(Waiting.Count == 1 ? "question" : "questions")} may have a history; 'starcards identity' asks you"));
        }
    }
}
