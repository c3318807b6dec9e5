using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Editing;
using StarCards.Cli.Refreshing;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Settings;
using StarCards.Study;
using StarCards.Study.Screen;
using StarCards.Study.Session;
using StarCards.Tui;

namespace StarCards.Cli.Reviewing;

/// <summary>The learner's collection as a sitting sees it: the cards that were asked for, the log, the notes, the editor.</summary>
internal sealed class StudyDesk(OpenedCollection collection, ReviewRequest request, Origin origin, CommandRun run) : IStudyLog, IReviewDesk
{
    private readonly long _began = run.Around.Clock.GetTimestamp();

    public StudyCalendar Calendar => collection.Calendar;

    public bool WantsColor => collection.Settings.Theme != ThemeName.Plain;

    /// <summary>What time it is: the wall clock, which may stand, and milliseconds since the sitting began, which run.</summary>
    public Moment Now() => new(run.Now, (long)run.Around.Clock.GetElapsedTime(_began).TotalMilliseconds);

    /// <summary>A sitting that begins now.</summary>
    public LoggedSession Begin()
    {
        var settings = collection.Settings;
        var setting = new StudySetting(settings.CurrentScheduler, Calendar, origin, collection.File.Machine)
        {
            HasFuzz = settings.HasFuzz,
            IsPractice = request.Options.Cram,
        };
        var moment = Now();
        return new LoggedSession(StudySession.Start(setting, Queue(moment), moment, Offer(settings.Limits, moment)), this);
    }

    /// <summary>How much was left undone, and how to spread it; a sitting that looks beyond today's limits needs no offer.</summary>
    private string Offer(StudyLimits limits, Moment moment) => request.Options.Cram || request.Options.More
        ? string.Empty
        : BacklogText.Offer(Backlog.Of(collection.Cards, Calendar.DayOf(moment.Now)), limits);

    public IReadOnlyList<LogEvent> Append(IReadOnlyList<LogEvent> events) => collection.File.Append(events);

    public EarlierChange? Undo(Moment moment) => Retract(UndoRedo.NextToUndo(collection.File.ReadLog()), logged => logged, moment);

    public EarlierChange? Redo(Moment moment)
    {
        var log = collection.File.ReadLog();
        var known = log.ToDictionary(logged => logged.Id);
        return Retract(UndoRedo.NextToRedo(log), retraction => known[((Retracted)retraction.What).Target], moment);
    }

    public int DueTomorrow(Moment moment)
    {
        collection.Reread();
        var tomorrow = Calendar.DayOf(moment.Now).Plus(1);
        return collection.Cards.Count(card => !card.Progress.IsSuspended && IsDueBy(card.Progress.State, tomorrow));
    }

    public void Edit(Card card) => Editor.Open(card.Note.Source, card.Note.Note.Line, run.Around);

    public NotesRead ReadNotes(CardId inHand, Moment moment)
    {
        Refresh.Run(collection, run);
        return new NotesRead(Queue(moment), collection.Cards.FirstOrDefault(card => card.Id == inHand));
    }

    public IReadOnlyList<LogEvent> History(CardId card) =>
        [.. StandingEvents.Of(collection.File.ReadLog(card.Note)).Where(logged => logged.Card == card)];

    /// <summary>The queue as the database has it now.</summary>
    public StudyQueue Queue(Moment moment)
    {
        IReadOnlyList<Card> cards = [.. collection.Cards.Where(request.Matches)];
        return StudyQueue.Build(cards, collection.ReviewsOfToday(), collection.Settings.Limits, moment.Now, Calendar, request.Options);
    }

    private EarlierChange? Retract(IReadOnlyList<LogEvent> targets, Func<LogEvent, LogEvent> meant, Moment moment)
    {
        if (targets is not [var first, ..])
        {
            return null;
        }

        var today = Calendar.DayOf(moment.Now);
        Append([.. targets.Select(target => new LogEvent(moment.Now, today, target.Card, origin, collection.File.Machine, new Retracted(target.Id)))]);
        collection.Reread();
        var card = collection.Cards.FirstOrDefault(card => card.Id == first.Card && request.Matches(card));
        return new EarlierChange(EarlierText(meant(targets[^1])), Queue(moment), card);
    }

    private static string EarlierText(LogEvent logged) => logged.What switch
    {
        Reviewed reviewed => $"{reviewed.Answer.Rating.Word()} of {logged.Day}",
        ConfigChanged changed => $"setting {changed.Key}",
        var other => other.Kind.ToString().ToLowerInvariant(),
    };

    private static bool IsDueBy(CardState state, StudyDay day) => state.Phase != Phase.New && (state.Due is not DueOn on || on.Day <= day);
}
