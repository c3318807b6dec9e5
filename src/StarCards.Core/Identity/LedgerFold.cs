using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Identity;

/// <summary>The state of a ledger while its entries are taken in, oldest first.</summary>
internal sealed class LedgerFold(string machine)
{
    private readonly Dictionary<NoteId, KnownNote> _notes = [];
    private readonly Dictionary<NoteId, NoteId> _aliases = [];
    private readonly HashSet<(NoteId, NoteId)> _refused = [];
    private Instant? _lastEntry;

    public void Add(LedgerEvent entry)
    {
        if (entry.Machine == machine)
        {
            _lastEntry = entry.At;
        }

        switch (entry.What)
        {
            case { Look: { } look }:
                Place(entry, look);
                break;
            case Vanished when entry.Machine == machine && _notes.TryGetValue(entry.Note, out var known):
                _notes[entry.Note] = known with { IsLiving = false, ChangedAt = entry.At };
                break;
            case Aliased aliased:
                Alias(entry.Note, aliased.Of);
                break;
            case Refused refused:
                Refuse(Ledger.Ordered(entry.Note, refused.Other), refused.IsWithdrawn);
                break;
        }
    }

    public Ledger Result()
    {
        var ledger = new Ledger(machine, _notes, _aliases, _refused, _lastEntry);
        foreach (var alias in _aliases.Keys.Order().ToList())
        {
            var canonical = ledger.Canonical(alias);
            if (canonical != alias && _notes.Remove(alias, out var known))
            {
                _notes[canonical] = _notes.TryGetValue(canonical, out var other) ? Joined(other, known) : known with { Id = canonical };
            }
        }

        return ledger;
    }

    private void Place(LedgerEvent entry, NoteSnapshot snapshot)
    {
        var isHere = entry.Machine == machine;
        if (!_notes.TryGetValue(entry.Note, out var known))
        {
            _notes[entry.Note] = new KnownNote(entry.Note, entry.At, snapshot, isHere, isHere) { ChangedAt = entry.At, Prompts = [PromptText.Normalize(snapshot.Prompt)] };
            return;
        }

        _notes[entry.Note] = known with
        {
            Last = isHere || !known.WasHere ? snapshot : known.Last,
            IsLiving = isHere || known.IsLiving,
            WasHere = isHere || known.WasHere,
            ChangedAt = isHere || !known.WasHere ? entry.At : known.ChangedAt,
            Prompts = known.Last.Prompt == snapshot.Prompt ? known.Prompts : With(known.Prompts, PromptText.Normalize(snapshot.Prompt)),
        };
    }

    private static IReadOnlyCollection<string> With(IReadOnlyCollection<string> prompts, string prompt) =>
        prompts.Contains(prompt) ? prompts : [.. prompts, prompt];

    private void Alias(NoteId alias, NoteId of)
    {
        _aliases.Remove(alias);
        if (of != alias)
        {
            _aliases[alias] = of;
            _refused.Remove(Ledger.Ordered(alias, of));
        }
    }

    private void Refuse((NoteId, NoteId) pair, bool isWithdrawn)
    {
        if (isWithdrawn)
        {
            _refused.Remove(pair);
        }
        else
        {
            _refused.Add(pair);
        }
    }

    /// <summary>What was entered last says where the note is: from the alias's end on, all is entered under the other id.</summary>
    private static KnownNote Joined(KnownNote canonical, KnownNote alias)
    {
        var latest = (alias.WasHere, alias.ChangedAt, alias.IsLiving).CompareTo((canonical.WasHere, canonical.ChangedAt, canonical.IsLiving)) > 0 ? alias : canonical;
        return canonical with
        {
            FirstSeenAt = canonical.FirstSeenAt < alias.FirstSeenAt ? canonical.FirstSeenAt : alias.FirstSeenAt,
            Last = latest.Last,
            IsLiving = latest.IsLiving,
            WasHere = latest.WasHere,
            ChangedAt = latest.ChangedAt,
            Prompts = [.. canonical.Prompts.Union(alias.Prompts)],
        };
    }
}
