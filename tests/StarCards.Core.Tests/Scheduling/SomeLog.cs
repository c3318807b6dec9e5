using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>A log of one card as the program would write it: it decides each review by the choice that holds.</summary>
internal sealed class SomeLog
{
    private static readonly CardId Card = new(Some.NoteId(), Face.Story);

    private readonly List<LogEvent> _events = [];

    public IReadOnlyList<LogEvent> Events => _events;

    public CardProgress Progress => Schedule.FoldCard(_events);

    public CardState State => Progress.State;

    /// <summary>The study day of the last event, or the first morning.</summary>
    public Instant Now { get; private set; } = Some.Morning;

    public SomeLog Wait(long days, long seconds = 0)
    {
        Now = Now.PlusSeconds(days * 86400 + seconds);
        return this;
    }

    public SomeLog Rate(params Rating[] ratings)
    {
        foreach (var rating in ratings)
        {
            var before = State;
            var choice = SchedulerChoice.Of(_events);
            var day = Some.Calendar.DayOf(Now);
            var outcome = choice.Scheduler.NextForEach(before, day, Fuzz.None)[rating];
            Add(new Reviewed(new RatedAnswer(rating, 4000), before.Phase, choice.Name, Decision.After(before, outcome, Now, Some.Calendar, Fuzz.None)));
        }

        return this;
    }

    /// <summary>Lets the card come due and rates it, for each rating.</summary>
    public SomeLog RateWhenDue(params Rating[] ratings)
    {
        foreach (var rating in ratings)
        {
            Now = State.Due switch
            {
                DueOn due => new Instant(Math.Max(Now.UnixMilliseconds, Some.Calendar.StartOf(due.Day).PlusSeconds(3 * 3600).UnixMilliseconds)),
                DueAt due => due.Instant,
                _ => Now,
            };
            Rate(rating);
        }

        return this;
    }

    public SomeLog SetDue(int days) =>
        Add(new ManuallySet(ManualOperation.SetDue, ManualSchedule.SetDue(State, days, Some.Calendar.DayOf(Now), Preset.Default)));

    public SomeLog Set(string key, string? value) => Add(new ConfigChanged(key, null, value), ofCollection: true);

    public SomeLog Retract(LogEvent target) => Add(new Retracted(target.Id), target.Card is null);

    public SomeLog Undo()
    {
        foreach (var target in UndoRedo.NextToUndo(_events))
        {
            Retract(target);
        }

        return this;
    }

    public SomeLog Redo()
    {
        foreach (var retraction in UndoRedo.NextToRedo(_events))
        {
            Retract(retraction);
        }

        return this;
    }

    public SomeLog Add(LoggedFact fact, bool ofCollection = false, Origin origin = Origin.Terminal, Instant? at = null)
    {
        var instant = at ?? Now;
        _events.Add(new LogEvent(instant, Some.Calendar.DayOf(instant), ofCollection ? null : Card, origin, "here", fact));
        Now = new Instant(Math.Max(Now.UnixMilliseconds, instant.UnixMilliseconds) + 1);
        return this;
    }
}
