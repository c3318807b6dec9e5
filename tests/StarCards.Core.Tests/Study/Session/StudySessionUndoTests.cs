using CsCheck;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study.Session;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Study.Session;

/// <summary>Undo and redo, within a sitting and beyond it.</summary>
public sealed class StudySessionUndoTests
{
    [Fact]
    public void Undo_brings_the_card_back_as_it_was_with_its_parts_open_and_its_time()
    {
        var sitting = new Sitting(StudyCards.Story("one"), StudyCards.Story("two", 1));
        sitting.Wait(30).Say(new RevealAll(), new ToggleMissed("task"), new Rate(Rating.Good)).Wait(100).Say(new Undo());
        Assert.Equal("one", sitting.Hand.Card.Note.Note.Prompt);
        Assert.True(sitting.Hand.IsAllOpen);
        Assert.Equal(["task"], sitting.Hand.MissedInOrder);
        Assert.Equal(30_000, sitting.Hand.Timer.MillisecondsAt(sitting.Now));
        Assert.Empty(sitting.Answers);
    }

    [Fact]
    public void The_last_card_of_a_sitting_can_be_undone()
    {
        var sitting = new Sitting(StudyCards.Story()).Say(new Rate(Rating.Easy));
        Assert.Null(sitting.Session.Hand);
        Assert.NotNull(sitting.Say(new Undo()).Session.Hand);
        Assert.Empty(sitting.Session.Answered);
    }

    [Fact]
    public void Redo_takes_the_undo_back_and_a_new_rating_ends_redo()
    {
        var sitting = new Sitting(StudyCards.Story("one"), StudyCards.Story("two", 1));
        sitting.Say(new Rate(Rating.Easy), new Undo(), new Redo());
        Assert.Equal("two", sitting.Hand.Card.Note.Note.Prompt);
        Assert.Equal([Rating.Easy], sitting.Answers.Select(answer => answer.Rating));
        sitting.Say(new Undo(), new Rate(Rating.Hard), new Redo());
        Assert.Equal([Rating.Hard], sitting.Answers.Select(answer => answer.Rating));
    }

    [Fact]
    public void Undo_after_redo_after_undo_holds()
    {
        var sitting = new Sitting(StudyCards.Story()).Say(new Rate(Rating.Easy), new Undo(), new Redo(), new Undo());
        Assert.Empty(sitting.Answers);
        Assert.NotEmpty(sitting.Say(new Redo()).Answers);
    }

    [Fact]
    public void A_new_sitting_undoes_what_the_last_one_logged()
    {
        var log = new MemoryStudyLog([StudyCards.Story("one"), StudyCards.Story("two", 1)], Sitting.Calendar);
        new Sitting(log).Say(new Rate(Rating.Easy));
        var after = new Sitting(log).Say(new Undo());
        Assert.Equal("one", after.Hand.Card.Note.Note.Prompt);
        Assert.Equal("undone: review", after.Session.Notice);
        Assert.Empty(after.Answers);
        Assert.Single(after.Say(new Redo()).Answers);
    }

    [Fact]
    public void There_may_be_nothing_to_undo() =>
        Assert.Equal("nothing to undo", new Sitting(StudyCards.Story()).Say(new Undo()).Session.Notice);

    [Fact]
    public void Undoing_everything_gives_every_card_its_first_state_back()
    {
        Gen.Int[1, 6].Array[1, 25].Sample(steps =>
        {
            var cards = Enumerable.Range(0, 5).Select(i => StudyCards.Story($"question {i}", i)).ToArray();
            var sitting = new Sitting(cards);
            var counts = sitting.Session.Queue.Counts(sitting.Now.Now);
            foreach (var step in steps)
            {
                sitting.Wait(7).Say(MessageOf(step));
            }

            for (var i = 0; i < steps.Length && sitting.Log.Standing.Count > 0; i++)
            {
                sitting.Say(new Undo());
            }

            return sitting.Log.Standing.Count == 0
                && sitting.Session.Answered.IsEmpty
                && cards.All(card => Schedule.FoldCard([.. sitting.Log.Events.Where(logged => logged.Card == card.Id)]).State == CardState.New)
                && sitting.Session.Queue.Counts(sitting.Now.Now) == counts;
        });
    }

    private static SessionMessage MessageOf(int step) => step switch
    {
        5 => new Bury(),
        6 => new Undo(),
        _ => new Rate((Rating)step),
    };
}
