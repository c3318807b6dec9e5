using StarCards.Anki.Connect;
using StarCards.Anki.Export;
using StarCards.Anki.Import;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Cli.Phone;

/// <summary>The learner's database as Anki meets it: what goes out, what is known when something comes home, and where that is kept.</summary>
internal sealed class PhoneSide(OpenedCollection collection, CommandRun run) : ISyncSide
{
    /// <summary>Everything that belongs in Anki. Ties that a merge has made are settled first, and stay so.</summary>
    public ExportRequest Outgoing() => Outgoing(new ExportSelection(), withScheduling: true);

    /// <summary>What is asked for of it.</summary>
    public ExportRequest Outgoing(ExportSelection selection, bool withScheduling)
    {
        var survey = LogSurvey.Of(collection.File);
        SettleTies(survey);
        return new ExportRequest
        {
            Cards = selection.Of(collection.File.ReadCards(collection.Settings.HasPartCards)),
            Log = Standing(survey.Retracted),
            Calendar = collection.Calendar,
            WithScheduling = withScheduling,
            MovedReviews = collection.File.ReadMovedReviews().ToDictionary(moved => moved.Review, moved => moved.AnkiReviewId),
            LastSaid = collection.File.ReadPhoneNotes().ToDictionary(note => note.Note),
            TagsChangedAt = survey.TagsChangedAt,
            PartCardsChangedAt = survey.PartCardsChangedAt,
        };
    }

    /// <inheritdoc/>
    public ImportBasis Basis() => new()
    {
        Notes = Notes(),
        Aliases = collection.File.ReadAliases(),
        MovedReviews = collection.File.ReadMovedReviews(),
        Calendar = collection.Calendar,
    };

    /// <inheritdoc/>
    public PhoneKnowledge Knowledge()
    {
        var ofCollection = collection.File.ReadCollectionLog();
        var aliases = collection.File.ReadAliases();
        return new PhoneKnowledge
        {
            Notes = Notes(),
            LogOf = note => [.. collection.File.ReadLog(note).Select(logged => Settled(logged, aliases)).Concat(ofCollection).OrderBy(logged => logged.At).ThenBy(logged => logged.What.Kind)],
            LastNotes = collection.File.ReadPhoneNotes().ToDictionary(note => note.Note),
            LastCards = collection.File.ReadPhoneCards().ToDictionary(card => card.Card),
            Calendar = collection.Calendar,
            Machine = collection.File.Machine,
            Now = run.Now,
        };
    }

    /// <inheritdoc/>
    public void Keep(PhoneNews news)
    {
        var known = collection.File.ReadPhoneCards().Select(card => card.Card).ToHashSet();
        collection.File.AllOrNothing(() =>
        {
            collection.File.AppendImported(news.Events);
            collection.File.SavePhoneCards(news.Cards);
            collection.File.SavePhoneNotes(news.Notes);
            collection.File.AddMovedReviews(news.Moved);
            // Part cards that come home for the first time are asked for; once she has turned them off, they stay off.
            foreach (var note in news.Cards.Where(card => card.Card.Face.Part() is not null && !known.Contains(card.Card)).Select(card => card.Card.Note).Distinct())
            {
                collection.File.AskForPartCards(note, run.Now);
            }
        });
        collection.Reread();
    }

    /// <inheritdoc/>
    public void Keep(IReadOnlyList<MovedReview> moved) => collection.File.AddMovedReviews(moved);

    /// <summary>Keeps what went out as what the phone has, where it has not spoken itself yet.</summary>
    public void KeepFirstSaid(ExportRequest sent)
    {
        var cards = collection.File.ReadPhoneCards().Select(card => card.Card).ToHashSet();
        var notes = collection.File.ReadPhoneNotes().Select(note => note.Note).ToHashSet();
        collection.File.AllOrNothing(() =>
        {
            collection.File.SavePhoneCards(FirstSaid.OfCards(sent).Where(card => !cards.Contains(card.Card)));
            collection.File.SavePhoneNotes(FirstSaid.OfNotes(sent, run.Now).Where(note => !notes.Contains(note.Note)));
        });
    }

    private Dictionary<NoteId, IdentifiedNote> Notes()
    {
        var tags = collection.File.ReadProgress().Where(card => card.Value.Tags.Count > 0)
            .GroupBy(card => card.Key.Note, card => card.Value.Tags)
            .ToDictionary(note => note.Key, note => note.SelectMany(given => given).Distinct(StringComparer.Ordinal).ToList());
        return collection.File.ReadEveryNote().Select(known => known.Note)
            .ToDictionary(note => note.Id, note => tags.TryGetValue(note.Id, out var given) ? note with { GivenTags = given } : note);
    }

    private IEnumerable<LogEvent> Standing(IReadOnlySet<EventId> retracted)
    {
        var aliases = collection.File.ReadAliases();
        return collection.File.StreamLog()
            .Where(logged => logged.Card is not null && logged.What is not Retracted && !retracted.Contains(logged.Id))
            .Select(logged => Settled(logged, aliases));
    }

    // The log keeps the id under which an event was made; the card is the one that it turned out to be.
    private static LogEvent Settled(LogEvent logged, IReadOnlyDictionary<NoteId, NoteId> aliases) =>
        logged.Card is { } card && aliases.TryGetValue(card.Note, out var note) ? logged with { Card = card with { Note = note } } : logged;

    private void SettleTies(LogSurvey survey)
    {
        var moved = collection.File.ReadMovedReviews();
        var open = survey.Tied.Except(moved.Select(move => move.Review)).ToList();
        if (open.GroupBy(tied => tied.At).All(same => same.Count() == 1) || collection.File.IsReadOnly)
        {
            return;
        }

        var taken = collection.File.StreamLog().Select(logged => logged.At.UnixMilliseconds).Concat(moved.Select(move => move.AnkiReviewId)).ToHashSet();
        collection.File.AddMovedReviews(ReviewNumbers.Settle(open, taken.Contains));
    }
}
