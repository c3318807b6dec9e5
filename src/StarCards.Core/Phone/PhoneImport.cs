using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>Decides what of a package is news. It decides only: nothing is written.</summary>
public static class PhoneImport
{
    /// <summary>Reads the contents once, from first to last, and says what is to be kept.</summary>
    public static PhoneNews Decide(PackageContents contents, PhoneKnowledge here)
    {
        var news = new CardNews(here.Calendar, here.Machine, here.Now);
        var events = new List<LogEvent>();
        var cards = new List<PhoneCard>();
        var moved = new List<MovedReview>();
        var unbelievable = 0;
        foreach (var card in contents.HasScheduling ? contents.Cards : [])
        {
            var log = here.LogOf(card.Card.Note).Where(logged => logged.Card is null || logged.Card == card.Card).ToList();
            var moves = MovedRows.Of(card, log);
            moved.AddRange(moves);
            events.AddRange(news.Of(MovedRows.Settle(card, moves), log, here.LastCards.GetValueOrDefault(card.Card)));
            cards.Add(new PhoneCard(card.Card, card.AnkiCardId, card.IsSuspended, card.Flag, card.ModifiedAt));
            unbelievable += news.Unbelievable(card);
        }

        // A package without scheduling has lost the tags marked and leech, so it says nothing of tags either.
        foreach (var note in contents.HasScheduling ? contents.Notes : [])
        {
            events.AddRange(TagNews.Of(note, here.Notes[note.Note], here.LastNotes.GetValueOrDefault(note.Note), here.Calendar, here.Machine, here.Now));
        }

        return new PhoneNews
        {
            Events = events,
            Notes = [.. contents.Notes.Select(note => Said(note, contents.HasScheduling, here))],
            Cards = cards,
            Moved = moved,
            Edits = [.. contents.Notes.Where(note => IsEdited(note, here)).Select(note => new PhoneEdit(note.Note, here.Notes[note.Note].Note.Prompt, note.Differences))],
            Unbelievable = unbelievable,
            HasScheduling = contents.HasScheduling,
            PassedOver = contents.PassedOver,
        };
    }

    // What has not changed there was read when it was read first: an edit made here since then is the later one.
    private static PhoneNote Said(PackageNote note, bool hasScheduling, PhoneKnowledge here)
    {
        var last = here.LastNotes.GetValueOrDefault(note.Note);
        var readAt = last is not null && last.ModifiedAt == note.ModifiedAt ? last.ReadAt : here.Now;
        var tags = hasScheduling || last is null ? note.AllTags : [.. note.AllTags.Union(last.Tags).Order(StringComparer.Ordinal)];
        return new PhoneNote(note.Note, note.ModifiedAt, tags, note.TextHash, readAt);
    }

    // An older text of ours is no edit; a text that the phone has shown before is no news.
    private static bool IsEdited(PackageNote note, PhoneKnowledge here)
    {
        var known = here.Notes[note.Note];
        return note.Differences.Count > 0 && (here.LastNotes.TryGetValue(note.Note, out var last)
            ? last.TextHash != note.TextHash && note.ModifiedAt > last.ModifiedAt
            : note.ModifiedAt > known.ChangedAt || known.ChangedAt == known.FirstSeenAt);
    }
}
