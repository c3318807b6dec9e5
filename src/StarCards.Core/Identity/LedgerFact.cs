using StarCards.Cards;

namespace StarCards.Identity;

/// <summary>What an entry of the ledger says; a closed family.</summary>
public abstract record LedgerFact
{
    private protected LedgerFact()
    {
    }

    /// <summary>The word under which it stands in the ledger.</summary>
    public abstract string Word { get; }

    /// <summary>What the note looks like from here on, or null where the entry does not say.</summary>
    public virtual NoteSnapshot? Look => null;
}

/// <summary>The note was seen for the first time and got its id.</summary>
/// <param name="Snapshot">What it looked like.</param>
public sealed record Seen(NoteSnapshot Snapshot) : LedgerFact
{
    /// <inheritdoc/>
    public override string Word => "seen";

    /// <inheritdoc/>
    public override NoteSnapshot? Look => Snapshot;
}

/// <summary>The note was known again although it looks different or stands elsewhere.</summary>
/// <param name="Snapshot">What it looks like now.</param>
/// <param name="Reason">Why it was taken for the same, for people.</param>
public sealed record Paired(NoteSnapshot Snapshot, string Reason) : LedgerFact
{
    /// <inheritdoc/>
    public override string Word => "paired";

    /// <inheritdoc/>
    public override NoteSnapshot? Look => Snapshot;
}

/// <summary>The note turned out to be another one: all that was logged for it counts for that one.</summary>
/// <param name="Of">The note that stays; the note itself where an earlier alias is taken back.</param>
public sealed record Aliased(NoteId Of) : LedgerFact
{
    /// <inheritdoc/>
    public override string Word => "alias";
}

/// <summary>The owner said that the note and another one are not the same.</summary>
/// <param name="Other">The other one.</param>
/// <param name="IsWithdrawn">True where she takes that back, so that it may be asked again.</param>
public sealed record Refused(NoteId Other, bool IsWithdrawn = false) : LedgerFact
{
    /// <inheritdoc/>
    public override string Word => "refused";
}

/// <summary>The note is in no source of this machine any more; its log stays.</summary>
/// <param name="Reason">What became of it as far as we know, for people.</param>
public sealed record Vanished(string Reason) : LedgerFact
{
    /// <inheritdoc/>
    public override string Word => "vanished";
}

/// <summary>A note that had vanished here, or was known from another machine alone, is back with its log.</summary>
/// <param name="Snapshot">What it looks like now.</param>
/// <param name="Reason">Why it was taken for the same, for people.</param>
public sealed record Returned(NoteSnapshot Snapshot, string Reason) : LedgerFact
{
    /// <inheritdoc/>
    public override string Word => "returned";

    /// <inheritdoc/>
    public override NoteSnapshot? Look => Snapshot;
}
