using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sqlite;

namespace StarCards.Cli.Phone;

/// <summary>What an export has to know of the log before it streams by: which events are void, and when tags and part cards last changed.</summary>
internal sealed class LogSurvey
{
    private const string PartCards = "partCards";

    private readonly List<LogEvent> _retractions = [];
    private readonly Dictionary<NoteId, Instant> _tagsChangedAt = [];
    private readonly HashSet<EventId> _tied = [];
    private EventId? _last;

    private LogSurvey()
    {
    }

    public IReadOnlySet<EventId> Retracted => StandingEvents.RetractedIds(_retractions);

    public IReadOnlyDictionary<NoteId, Instant> TagsChangedAt => _tagsChangedAt;

    public Instant? PartCardsChangedAt { get; private set; }

    /// <summary>Events that go to Anki's log and share their instant.</summary>
    public IReadOnlyCollection<EventId> Tied => _tied;

    public static LogSurvey Of(CollectionFile file)
    {
        var survey = new LogSurvey();
        foreach (var logged in file.StreamLog())
        {
            survey.Look(logged);
        }

        return survey;
    }

    private void Look(LogEvent logged)
    {
        switch (logged.What)
        {
            case Retracted retracted:
                _retractions.Add(logged);
                Look(retracted.Target.Kind, logged);
                break;
            case ConfigChanged { Key: PartCards }:
                PartCardsChangedAt = logged.At;
                break;
            case Reviewed or ManuallySet or Practised:
                LookForTie(logged.Id);
                break;
            default:
                Look(logged.What.Kind, logged);
                break;
        }
    }

    private void Look(EventKind changed, LogEvent logged)
    {
        if (changed is EventKind.Tag or EventKind.Untag && logged.Card is { } card)
        {
            _tagsChangedAt[card.Note] = logged.At;
        }
        else if (changed == EventKind.Config && logged.What is Retracted)
        {
            PartCardsChangedAt = logged.At;
        }
    }

    private void LookForTie(EventId id)
    {
        if (_last is { } last && last.At == id.At)
        {
            _tied.Add(last);
            _tied.Add(id);
        }

        _last = id;
    }
}
