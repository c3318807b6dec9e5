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
            output.WriteLine(FormattableString.Invariant($"nothing changed in {report.Scan.Files.Count} {(report.Scan.Files.Count == 1 ? "file" : "files")}"));
            return;
        }

        output.WriteTable([.. changed.Select(Row), .. report.Reconciled.Vanished.Select(Row)]);
    }

    private IReadOnlyList<string> Row(ReconciledNote note) =>
    [
        Word(note.Change),
        note.Id.ToString(),
        FormattableString.Invariant($"{around.ShownPath(note.Source)}:{note.Note.Line}"),
        PrintableText.Of(NoteText.Plain(note.Note.Prompt)) + (note.Change == NoteChange.New ? "" : $"  ({note.Reason})"),
    ];

    private IReadOnlyList<string> Row(VanishedNote note) =>
    [
        "vanished",
        note.Known.Id.ToString(),
        around.ShownPath(note.Known.Last.Source),
        $"{PrintableText.Of(NoteText.Plain(note.Known.Last.Prompt))}  ({note.Reason})",
    ];

    private static string Word(NoteChange change) => change switch
    {
        NoteChange.New => "new",
        NoteChange.Moved => "moved",
        NoteChange.Returned => "back",
        _ => "edited",
    };
}
