using StarCards.Cards;
using StarCards.Cli.Output;
using StarCards.Identity;

namespace StarCards.Cli.Refreshing;

/// <summary>The result of a refresh for people: each note that changed, with the reason why it is which.</summary>
internal sealed class RefreshText(TextWriter output, Surroundings around)
{
    public void Write(RefreshReport report)
    {
        var changed = report.Reconciled.Notes.Where(note => note.Change != NoteChange.Unchanged).ToList();
        if (changed.Count + report.Reconciled.Vanished.Count == 0)
        {
            output.WriteLine(report.Scan.Sources.Count == 0
                ? "there is no source to read; 'starcards add PATH' remembers a file or a folder of notes"
                : FormattableString.Invariant($"no card changed in {report.Scan.Files.Count} {(report.Scan.Files.Count == 1 ? "file" : "files")}"));
            return;
        }

        var asked = report.Waiting.ToLookup(pairing => pairing.Appeared);
        output.WriteTable([.. changed.Select(note => Row(note, [.. asked[note.Id]])), .. report.Reconciled.Vanished.Select(Row)]);
    }

    private IReadOnlyList<string> Row(ReconciledNote note, IReadOnlyList<WaitingPairing> asked) =>
    [
        Word(note.Change),
        note.Id.ToString(),
        FormattableString.Invariant($"{around.ShownPath(note.Source)}:{note.Note.Line}"),
        string.Join("; ", Because(note, asked)) is { Length: > 0 } because ? $"{Shown(note.Note.Prompt)}  ({because})" : Shown(note.Note.Prompt),
    ];

    private IReadOnlyList<string> Row(VanishedNote note) =>
    [
        "vanished",
        note.Known.Id.ToString(),
        around.ShownPath(note.Known.Last.Source),
        $"{Shown(note.Known.Last.Prompt)}  ({note.Reason})",
    ];

    /// <summary>What it was and why it is the same; of a new one, what it may be.</summary>
    private static IEnumerable<string> Because(ReconciledNote note, IReadOnlyList<WaitingPairing> asked)
    {
        foreach (var pairing in asked)
        {
            yield return $"is it {pairing.Vanished}? {pairing.Reason}";
        }

        if (note.Before is { } before && before.Prompt != note.Note.Prompt)
        {
            yield return $"was: {Shown(before.Prompt)}";
        }

        if (note.Reason != ReconciledNote.FirstSight)
        {
            yield return note.Reason;
        }
    }

    private static string Shown(string prompt) => PrintableText.Of(NoteText.Plain(prompt));

    private static string Word(NoteChange change) => change switch
    {
        NoteChange.New => "new",
        NoteChange.Moved => "moved",
        NoteChange.Returned => "back",
        _ => "edited",
    };
}
