using StarCards.Anki.Collection;
using StarCards.Anki.Html;
using StarCards.Anki.NoteTypes;
using StarCards.Anki.Packages;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Export;

/// <summary>Fills the collection of a package: the log first, because day 0 lies before all of it, then notes with their cards.</summary>
internal sealed class PackageBuilder(ExportRequest request, MediaShelf media, IProgress<ExportProgress>? progress)
{
    private readonly List<IGrouping<NoteId, Card>> _notes = [.. request.Cards.GroupBy(card => card.Id.Note)];
    private readonly DeckList _decks = new();
    private readonly ReviewRows _history = new(request.Cards.ToDictionary(card => card.Id, card => card.AnkiCardId), request.MovedReviews);
    private int _reviews;
    private long _lastChangeSeconds;

    public BuiltCollection Build(string path)
    {
        using var writer = new CollectionWriter(path);
        AddReviews(writer);
        var anchor = Anchor();
        AddNotes(writer, anchor);
        var isScheduled = _reviews > 0 || request.WithScheduling && request.Cards.Any(IsScheduled);
        writer.Finish(Head(anchor, isScheduled));
        return new BuiltCollection(isScheduled, new ExportSummary(_notes.Count, request.Cards.Count, _decks.Count - 1, _reviews, media.Files.Count, 0));
    }

    private static bool IsScheduled(Card card) => card.Progress.State.Phase != Phase.New || card.Progress.IsSuspended;

    private void AddReviews(CollectionWriter writer)
    {
        if (!request.WithScheduling)
        {
            return;
        }

        foreach (var row in request.Log.Select(_history.Of).OfType<ReviewRow>())
        {
            writer.Add(row);
            _reviews++;
            _lastChangeSeconds = Math.Max(_lastChangeSeconds, row.Id / 1000);
        }
    }

    // The study day of the earliest event, and before any due, so that no day number is negative.
    private StudyDay Anchor()
    {
        var days = request.Cards.Select(card => request.Calendar.DayOf(card.Note.FirstSeenAt));
        if (_history.FirstEventAt is { } first)
        {
            days = days.Append(request.Calendar.DayOf(first));
        }

        if (request.WithScheduling)
        {
            days = days.Concat(request.Cards.Select(card => card.Progress.State.Due).OfType<DueOn>().Select(due => due.Day));
        }

        return days.DefaultIfEmpty(new StudyDay(new DateOnly(2020, 1, 1))).Min();
    }

    private void AddNotes(CollectionWriter writer, StudyDay anchor)
    {
        var positions = Positions();
        var html = new SourceHtml(media);
        var exportedPrompts = new HashSet<string>(_notes.Select(note => note.First().Note.Note.Prompt), StringComparer.Ordinal);
        var cards = new CardRows(anchor);
        for (var i = 0; i < _notes.Count; i++)
        {
            var note = _notes[i].First().Note;
            var hasPartCards = _notes[i].Any(card => card.Id.Face.Part() is not null);
            var showsParent = note.Note.FollowUpOf is { } parent && exportedPrompts.Contains(parent.Prompt);
            AddNote(writer, note, NoteFields.Of(note, html.For(note.Source), hasPartCards, showsParent));
            foreach (var card in _notes[i])
            {
                writer.Add(RowOf(card, cards, positions[note.Id]));
            }

            progress?.Report(new ExportProgress(i + 1, _notes.Count));
        }
    }

    // Drafts are studied after all others; siblings share a place.
    private Dictionary<NoteId, int> Positions() =>
        _notes.OrderBy(note => note.First().IsDraft).Select((note, index) => (note.Key, Position: index + 1)).ToDictionary(pair => pair.Key, pair => pair.Position);

    private void AddNote(CollectionWriter writer, IdentifiedNote note, IReadOnlyList<string> fields)
    {
        var tags = NoteTags.Of(note);
        var type = note.Note.Kind == NoteKind.Framework ? FrameworkNoteType.Definition : StoryNoteType.Definition;
        var modified = NoteModified.Seconds(note, tags, request);
        _lastChangeSeconds = Math.Max(_lastChangeSeconds, modified);
        writer.Add(new NoteRow(note.AnkiNoteId, note.Id.ToString(), type.Id, modified, NoteTags.Column(tags), string.Join(FieldText.Separator, fields)));
    }

    private CardRow RowOf(Card card, CardRows rows, int position)
    {
        var history = _history.HistoryOf(card.Id);
        var modified = history is { } known && known.LastEventAt > card.Note.FirstSeenAt ? known.LastEventAt : card.Note.FirstSeenAt;
        var basis = new CardRow
        {
            Id = card.AnkiCardId,
            NoteId = card.Note.AnkiNoteId,
            DeckId = _decks.IdOf(card.Note.Deck),
            Ordinal = card.Id.Face == Face.Framework ? 0 : (int)card.Id.Face,
            ModifiedSeconds = modified.UnixSeconds,
            Type = 0,
            Queue = 0,
            Due = 0,
            Data = "{}",
        };
        return request.WithScheduling ? rows.Of(basis, card.Progress, position, history?.LastReviewAt) : CardRows.New(basis, position);
    }

    private CollectionHead Head(StudyDay anchor, bool isScheduled)
    {
        var zone = request.Calendar.Zone;
        var created = new StudyCalendar(zone).StartOf(anchor);
        var offset = (int)-zone.GetUtcOffset(created.Utc).TotalMinutes;
        return new CollectionHead(
            created.UnixSeconds,
            _lastChangeSeconds * 1000,
            CollectionJson.Settings(isScheduled, offset, _notes.Count + 1),
            CollectionJson.AllNoteTypes(),
            CollectionJson.Decks(_decks.All, _lastChangeSeconds),
            DefaultPreset.Json);
    }
}
