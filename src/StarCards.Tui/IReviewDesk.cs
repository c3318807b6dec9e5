using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Study.Session;

namespace StarCards.Tui;

/// <summary>What the review screen needs besides the session: notes that can be edited, and the history of a card.</summary>
public interface IReviewDesk
{
    /// <summary>False where she has set the plain theme: bold, faint and reverse only.</summary>
    bool WantsColor { get; }

    /// <summary>Opens the note of a card in her editor at its line, and comes back when the editor is closed. The terminal is the editor's meanwhile.</summary>
    /// <exception cref="UserException">There is no editor, or it failed.</exception>
    void Edit(Card card);

    /// <summary>Reads the notes again after an edit.</summary>
    /// <param name="inHand">The card that was being asked.</param>
    /// <param name="moment">When.</param>
    /// <exception cref="UserException">The notes could not be read.</exception>
    NotesRead ReadNotes(CardId inHand, Moment moment);

    /// <summary>The standing events of a card, oldest first.</summary>
    IReadOnlyList<LogEvent> History(CardId card);
}
