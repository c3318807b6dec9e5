using StarCards.Core.Tests.Scheduling;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Reviews;

public sealed class UndoRedoTests
{
    [Fact]
    public void Nothing_done_is_nothing_to_undo_or_redo()
    {
        Assert.Empty(UndoRedo.NextToUndo([]));
        Assert.Empty(UndoRedo.NextToRedo([]));
    }

    [Fact]
    public void Undo_walks_back_and_redo_walks_forth()
    {
        var log = new SomeLog().Rate(Rating.Good, Rating.Good, Rating.Hard);
        var states = new List<CardState> { log.State };
        states.Add(log.Undo().State);
        states.Add(log.Undo().State);
        states.Add(log.Undo().State);
        Assert.Equal(CardState.New, states[3]);
        Assert.Empty(UndoRedo.NextToUndo(log.Events));
        Assert.Equal(states[2], log.Redo().State);
        Assert.Equal(states[1], log.Redo().State);
        Assert.Equal(states[2], log.Undo().State);
        Assert.Equal(states[1], log.Redo().State);
        Assert.Equal(states[0], log.Redo().State);
        Assert.Empty(UndoRedo.NextToRedo(log.Events));
    }

    [Fact]
    public void A_new_deed_ends_redo()
    {
        var log = new SomeLog().Rate(Rating.Good).Undo().Rate(Rating.Again);
        Assert.Empty(UndoRedo.NextToRedo(log.Events));
    }

    [Fact]
    public void Practice_uses_in_interviews_and_what_the_phone_did_are_no_deeds_to_undo()
    {
        var log = new SomeLog().Rate(Rating.Good);
        log.Add(new Practised(new RatedAnswer(Rating.Again, 1)))
            .Add(new Told("Acme"))
            .Add(new StateAdopted(Some.Graduated()))
            .Add(new Reviewed(new RatedAnswer(Rating.Good, 1), Phase.Learning, SchedulerName.Sm2, Some.Graduated()), origin: Origin.Phone)
            .Add(new Suspended(), origin: Origin.Adopted);
        Assert.Equal(log.Events[0], Assert.Single(UndoRedo.NextToUndo(log.Events)));
    }

    [Fact]
    public void Marks_and_settings_are_undone_like_reviews()
    {
        LoggedFact[] deeds = [new Suspended(), new Unsuspended(), new Buried(), new Unburied(), new Flagged(3), new Tagged("hard"), new Untagged("hard"), new ManuallySet(ManualOperation.ForgetProgress, CardState.New)];
        Assert.All(deeds, deed =>
        {
            var log = new SomeLog().Add(deed);
            Assert.Equal(log.Events[0], Assert.Single(UndoRedo.NextToUndo(log.Events)));
        });
        var setting = new SomeLog().Set("easyDays", "9");
        Assert.Equal(setting.Events[0], Assert.Single(UndoRedo.NextToUndo(setting.Events)));
    }

    [Fact]
    public void A_leechs_marks_go_and_come_with_the_review_that_made_it_one()
    {
        var log = new SomeLog().Rate(Rating.Good).Rate(Rating.Again).Add(new Tagged("leech")).Add(new Suspended());
        Assert.Equal([EventKind.Suspend, EventKind.Tag, EventKind.Review], UndoRedo.NextToUndo(log.Events).Select(logged => logged.What.Kind));
        log.Undo();
        Assert.Equal((false, 0), (log.Progress.IsSuspended, log.Progress.Tags.Count));
        Assert.Equal(1, log.State.Reps);
        log.Redo();
        Assert.Equal((true, 1), (log.Progress.IsSuspended, log.Progress.Tags.Count));
        Assert.Equal(2, log.State.Reps);
    }

    [Fact]
    public void A_suspension_of_her_own_is_undone_alone()
    {
        var log = new SomeLog().Rate(Rating.Good).Wait(0, seconds: 5).Add(new Suspended());
        Assert.Equal(EventKind.Suspend, Assert.Single(UndoRedo.NextToUndo(log.Events)).What.Kind);
    }
}
