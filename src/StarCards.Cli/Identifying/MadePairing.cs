using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;

namespace StarCards.Cli.Identifying;

/// <summary>A pairing that was made unasked, or on the owner's word.</summary>
/// <param name="At">When.</param>
/// <param name="Note">The note that kept its history.</param>
/// <param name="Before">Its prompt until then.</param>
/// <param name="After">Its prompt from then on.</param>
/// <param name="Reason">Why.</param>
internal sealed record MadePairing(Instant At, NoteId Note, string Before, string After, string Reason)
{
    /// <summary>The pairings after which a prompt was another one, newest first.</summary>
    /// <param name="entries">The ledger, oldest entry first.</param>
    public static IReadOnlyList<MadePairing> Of(IReadOnlyList<LedgerEvent> entries)
    {
        var made = new List<MadePairing>();
        var looks = new Dictionary<NoteId, NoteSnapshot>();
        foreach (var entry in entries)
        {
            var before = looks.GetValueOrDefault(entry.Note);
            if (entry.What is Aliased aliased && aliased.Of != entry.Note && before is not null)
            {
                made.Add(new MadePairing(entry.At, aliased.Of, looks.GetValueOrDefault(aliased.Of)?.Prompt ?? before.Prompt, before.Prompt, "you said so, or another machine knew it"));
                looks[aliased.Of] = before;
            }
            else if (entry.What.Look is { } look)
            {
                looks[entry.Note] = look;
                var reason = entry.What is Paired paired ? paired.Reason : (entry.What as Returned)?.Reason;
                if (reason is not null && before is not null && before.Prompt != look.Prompt)
                {
                    made.Add(new MadePairing(entry.At, entry.Note, before.Prompt, look.Prompt, reason));
                }
            }
        }

        made.Reverse();
        return made;
    }
}
