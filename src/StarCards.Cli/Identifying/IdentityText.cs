using StarCards.Cards;
using StarCards.Identity;

namespace StarCards.Cli.Identifying;

/// <summary>The pairings for people: first those that wait, then those that were made last.</summary>
internal sealed class IdentityText(TextWriter output)
{
    private const int MostMade = 20;

    public void Write(IdentityBook book)
    {
        if (book.Waiting.Count == 0 && book.Made.Count == 0)
        {
            output.WriteLine("no pairing waits, and none was made: no question was reworded yet");
            return;
        }

        foreach (var pairing in book.Waiting)
        {
            output.WriteLine($"is this the same question?  ({pairing.Reason})");
            Line("before", pairing.Vanished, book.Ledger);
            Line("now", pairing.Appeared, book.Ledger);
            output.WriteLine($"  yes: starcards identity accept {pairing.Vanished} {pairing.Appeared}");
            output.WriteLine($"  no:  starcards identity refuse {pairing.Vanished} {pairing.Appeared}");
            output.WriteLine();
        }

        foreach (var made in book.Made.Take(MostMade))
        {
            output.WriteLine($"{made.At}  {made.Note}  {made.Reason}");
            output.WriteLine($"  before  {Shown(made.Before)}");
            output.WriteLine($"  since   {Shown(made.After)}");
        }

        if (book.Made.Count > 0)
        {
            output.WriteLine("'starcards identity undo ID' takes one back");
        }
    }

    private void Line(string label, NoteId id, Ledger ledger) =>
        output.WriteLine($"  {label,-7} {id}  {Shown(ledger.Notes.GetValueOrDefault(id)?.Last.Prompt ?? "")}");

    private static string Shown(string prompt) => PrintableText.Of(NoteText.Plain(prompt)).ReplaceLineEndings(" ");
}
