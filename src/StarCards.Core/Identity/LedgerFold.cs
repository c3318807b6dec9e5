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
                _notes[entry.Note] = known with { IsLiving = false };
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
        var prompt = PromptText.Normalize(snapshot.Prompt);
        if (!_notes.TryGetValue(entry.Note, out var known))
        {
            _notes[entry.Note] = new KnownNote(entry.Note, entry.At, snapshot, isHere, isHere) { Prompts = [prompt] };
            return;
        }

        _notes[entry.Note] = known with
        {
            Last = isHere || !known.WasHere ? snapshot : known.Last,
            IsLiving = isHere || known.IsLiving,
            WasHere = isHere || known.WasHere,
            Prompts = known.Prompts.Contains(prompt) ? known.Prompts : [.. known.Prompts, prompt],
        };
    }

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

    private static KnownNote Joined(KnownNote canonical, KnownNote alias)
    {
        var last = alias.IsLiving && !canonical.IsLiving || alias.WasHere && !canonical.WasHere ? alias.Last : canonical.Last;
        return canonical with
        {
            FirstSeenAt = canonical.FirstSeenAt < alias.FirstSeenAt ? canonical.FirstSeenAt : alias.FirstSeenAt,
            Last = last,
            IsLiving = canonical.IsLiving || alias.IsLiving,
            WasHere = canonical.WasHere || alias.WasHere,
            Prompts = [.. canonical.Prompts.Union(alias.Prompts)],
        };
    }
}
