using StarCards.Anki.Connect;
using StarCards.Anki.Export;
using StarCards.Anki.Import;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Tests.Connect;

/// <summary>Our side of a sync, in memory.</summary>
internal sealed class MemorySide(params IReadOnlyList<IdentifiedNote> notes) : ISyncSide
{
    private readonly List<LogEvent> _log = [];
    private readonly Dictionary<NoteId, PhoneNote> _lastNotes = [];
    private readonly Dictionary<CardId, PhoneCard> _lastCards = [];
    private readonly List<MovedReview> _moved = [];

    public List<IdentifiedNote> Notes { get; } = [.. notes];

    public bool HasPartCards { get; set; }

    public Instant Now { get; set; } = Example.Now;

    public IReadOnlyList<LogEvent> Log => [.. _log.OrderBy(logged => logged.At).ThenBy(logged => logged.Card).ThenBy(logged => logged.What.Kind)];

    public CardProgress Progress(CardId card) => Schedule.FoldCard([.. Log.Where(logged => logged.Card == card)]);

    public string Dump() => string.Join('\n', Cards().Select(card => $"{card.Id} {card.Progress.State} {card.Progress.IsSuspended} {card.Progress.Flag} {string.Join(' ', card.Note.GivenTags)}"))
        + "\n" + string.Join('\n', Log.Where(logged => logged.What is Reviewed or ManuallySet).Select(logged => $"{logged.At} {logged.Card} {logged.What.Kind}"));

    public void Add(CardId card, LoggedFact what, long seconds)
    {
        var at = Now.PlusSeconds(seconds);
        _log.Add(new LogEvent(at, Example.Berlin.DayOf(at), card, Origin.Terminal, "here", what));
    }

    /// <summary>A review after which the card waits for days.</summary>
    public void Review(CardId card, long seconds, long days, Rating rating = Rating.Good)
    {
        var before = Progress(card).State;
        var at = Now.PlusSeconds(seconds);
        var after = new CardState
        {
            Phase = Phase.Review,
            IntervalDays = days,
            Ease = 2.5,
            Reps = before.Reps + 1,
            Due = new DueOn(Example.Berlin.DayOf(at).Plus(days)),
            LastReviewAt = at,
            LastReviewDay = Example.Berlin.DayOf(at),
        };
        Add(card, new Reviewed(new RatedAnswer(rating, 41_000), before.Phase, SchedulerName.Sm2, after), seconds);
    }

    public ExportRequest Outgoing() => new()
    {
        Cards = new ExportSelection().Of(Cards()),
        Log = StandingEvents.Of(Log),
        Calendar = Example.Berlin,
        LastSaid = _lastNotes,
        MovedReviews = _moved.ToDictionary(move => move.Review, move => move.AnkiReviewId),
    };

    public ImportBasis Basis() => new() { Notes = Notes.ToDictionary(note => note.Id), Calendar = Example.Berlin, MovedReviews = _moved };

    public PhoneKnowledge Knowledge() => new()
    {
        Notes = Notes.ToDictionary(note => note.Id),
        LogOf = note => [.. Log.Where(logged => logged.Card?.Note == note)],
        LastNotes = new Dictionary<NoteId, PhoneNote>(_lastNotes),
        LastCards = new Dictionary<CardId, PhoneCard>(_lastCards),
        Calendar = Example.Berlin,
        Machine = "here",
        Now = Now,
    };

    public void Keep(PhoneNews news)
    {
        _log.AddRange(news.Events);
        news.Notes.ToList().ForEach(note => _lastNotes[note.Note] = note);
        news.Cards.ToList().ForEach(card => _lastCards[card.Card] = card);
        Keep(news.Moved);
    }

    public void Keep(IReadOnlyList<MovedReview> moved) => _moved.AddRange(moved);

    private IEnumerable<Card> Cards() => Notes
        .Select(note => note with { GivenTags = Progress(new CardId(note.Id, Faces.Main(note.Note.Kind))).Tags })
        .SelectMany(note => HasPartCards ? Example.WithParts(note) : [Example.Card(note)])
        .Select(card => card with { Progress = Progress(card.Id) });
}
