using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study.Session;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Study.Session;

/// <summary>What a sitting does from question to rating.</summary>
public sealed class StudySessionTests
{
    [Fact]
    public void Parts_open_one_at_a_time_in_the_order_of_telling()
    {
        var sitting = new Sitting(StudyCards.Story());
        string?[] opened = [.. Enumerable.Range(0, 4).Select(_ => sitting.Say(new RevealNext()).Hand.JustOpened?.Name)];
        Assert.Equal(["situation", "task", "action", "result"], opened);
        Assert.True(sitting.Hand.IsAllOpen);
    }

    [Fact]
    public void Space_opens_every_part_and_then_rates_good()
    {
        var sitting = new Sitting(StudyCards.Story(), StudyCards.FreeAnswer(order: 1));
        sitting.Say(new Advance(), new Advance(), new Advance(), new Advance());
        Assert.Empty(sitting.Answers);
        Assert.Equal(Rating.Good, Assert.Single(sitting.Say(new Advance()).Answers).Rating);
    }

    [Fact]
    public void A_card_can_be_rated_before_all_is_open()
    {
        var sitting = new Sitting(StudyCards.Story());
        Assert.Equal(Rating.Again, Assert.Single(sitting.Say(new RevealNext(), new Rate(Rating.Again)).Answers).Rating);
    }

    [Theory]
    [InlineData(Rating.Again, Phase.Learning)]
    [InlineData(Rating.Good, Phase.Learning)]
    [InlineData(Rating.Easy, Phase.Review)]
    public void What_is_shown_before_the_choice_is_what_is_logged(Rating rating, Phase phase)
    {
        var sitting = new Sitting(StudyCards.Story());
        var shown = sitting.Session.Preview(rating, sitting.Now);
        var logged = Assert.IsType<Reviewed>(Assert.Single(sitting.Say(new Rate(rating)).Log.Events).What);
        Assert.Equal(shown, logged.After);
        Assert.Equal(phase, logged.After.Phase);
        Assert.Equal(Phase.New, logged.PhaseBefore);
    }

    [Fact]
    public void The_time_is_logged_uncapped_and_without_pauses()
    {
        var sitting = new Sitting(StudyCards.Story());
        sitting.Wait(600).Say(new TogglePause()).Wait(3600).Say(new TogglePause()).Wait(400).Say(new Rate(Rating.Good));
        Assert.Equal(1_000_000, Assert.Single(sitting.Answers).Milliseconds);
    }

    [Fact]
    public void A_pause_of_hers_outlasts_an_editor()
    {
        var sitting = new Sitting(StudyCards.Story());
        sitting.Wait(10).Say(new TogglePause(), new StepAway()).Wait(99).Say(new StepBack()).Wait(99);
        Assert.Equal(10_000, sitting.Hand.Timer.MillisecondsAt(sitting.Now));
    }

    [Fact]
    public void Each_part_gets_the_time_told_before_it_was_opened()
    {
        var sitting = new Sitting(StudyCards.Story());
        foreach (var seconds in (int[])[20, 15, 60, 25])
        {
            sitting.Wait(seconds).Say(new RevealNext());
        }

        var parts = Assert.Single(sitting.Wait(5).Say(new Rate(Rating.Good)).Answers).PartMilliseconds;
        Assert.Equal([20_000, 15_000, 60_000, 25_000], StarParts.InOrder.Select(part => parts[Faces.OfPart(part).Word()]));
    }

    [Fact]
    public void Parts_opened_together_are_not_measured()
    {
        var sitting = new Sitting(StudyCards.Story());
        var answer = Assert.Single(sitting.Wait(90).Say(new RevealAll(), new Rate(Rating.Good)).Answers);
        Assert.Empty(answer.PartMilliseconds);
        Assert.Equal(90_000, answer.Milliseconds);
    }

    [Fact]
    public void Missed_parts_are_logged_in_the_order_of_telling_whatever_the_order_of_keys()
    {
        var sitting = new Sitting(StudyCards.Story());
        sitting.Say(new ToggleMissed("result"), new ToggleMissed("situation"), new ToggleMissed("task"), new ToggleMissed("task"), new Rate(Rating.Hard));
        Assert.Equal(["situation", "result"], Assert.Single(sitting.Answers).Missed);
    }

    [Fact]
    public void A_part_that_is_not_written_cannot_be_missed()
    {
        var sitting = new Sitting(StudyCards.Unfinished());
        sitting.Say(new ToggleMissed("result"));
        Assert.Equal("there is no result here", sitting.Session.Notice);
        Assert.Empty(sitting.Hand.Missed);
    }

    [Fact]
    public void A_frameworks_missed_parts_are_its_numbers()
    {
        var sitting = new Sitting(StudyCards.Framework());
        sitting.Say(new RevealNext(), new RevealNext(), new ToggleMissed(null), new Rate(Rating.Hard));
        Assert.Equal(["2"], Assert.Single(sitting.Answers).Missed);
    }

    [Theory]
    [InlineData(0, Rating.Good)]
    [InlineData(1, Rating.Hard)]
    [InlineData(2, Rating.Again)]
    [InlineData(4, Rating.Again)]
    public void The_missed_parts_suggest_a_rating(int missed, Rating suggested)
    {
        var sitting = new Sitting(StudyCards.Story()).Say(new RevealAll());
        sitting.Say([.. StarParts.InOrder.Take(missed).Select(part => new ToggleMissed(Faces.OfPart(part).Word()))]);
        Assert.Equal(suggested, SuggestedRating.For(sitting.Hand));
    }

    [Fact]
    public void Confidence_is_taken_before_the_first_part_opens_and_not_after()
    {
        var sitting = new Sitting(StudyCards.Story());
        sitting.Say(new SetConfidence(2), new RevealNext(), new SetConfidence(4));
        Assert.Equal("confidence is given before the first part opens", sitting.Session.Notice);
        Assert.Equal(2, Assert.Single(sitting.Say(new Rate(Rating.Good)).Answers).Confidence);
    }

    [Fact]
    public void A_draft_says_where_to_write_it_and_can_be_rated()
    {
        var sitting = new Sitting(StudyCards.Draft());
        sitting.Say(new Advance());
        Assert.Equal("Nothing is written yet. Write it at notes.md:40", sitting.Hand.JustOpened?.Text);
        Assert.Single(sitting.Say(new Advance()).Answers);
    }

    [Fact]
    public void Other_stories_open_one_by_one_behind_the_first()
    {
        var sitting = new Sitting(StudyCards.ManyStories());
        sitting.Say(new OpenOtherStory());
        Assert.Equal("open the first story first", sitting.Session.Notice);
        sitting.Say(new RevealAll());
        int[] open = [.. Enumerable.Range(0, 3).Select(_ => sitting.Say(new OpenOtherStory()).Hand.OtherStoriesOpen)];
        Assert.Equal([1, 2, 0], open);
    }

    [Fact]
    public void Buried_and_suspended_cards_leave_and_are_logged()
    {
        var sitting = new Sitting(StudyCards.Story("one"), StudyCards.Story("two", 1), StudyCards.Story("three", 2));
        sitting.Say(new Bury(), new Suspend());
        Assert.Equal([EventKind.Bury, EventKind.Suspend], sitting.Log.Events.Select(logged => logged.What.Kind));
        Assert.Equal("three", sitting.Hand.Card.Note.Note.Prompt);
    }

    [Fact]
    public void A_flag_is_logged_and_the_card_stays_with_what_is_open()
    {
        var sitting = new Sitting(StudyCards.Story());
        sitting.Say(new RevealNext(), new SetFlag(3));
        Assert.Equal(3, sitting.Hand.Card.Progress.Flag);
        Assert.Equal(1, sitting.Hand.Open);
        sitting.Say(new RevealNext(), new Undo());
        Assert.Equal(0, sitting.Hand.Card.Progress.Flag);
        Assert.Equal(2, sitting.Hand.Open);
    }

    [Fact]
    public void Not_now_moves_a_card_to_the_end_and_logs_nothing()
    {
        var sitting = new Sitting(StudyCards.Story("one"), StudyCards.Story("two", 1));
        var first = sitting.Hand.Card.Id;
        sitting.Say(new NotNow());
        Assert.NotEqual(first, sitting.Hand.Card.Id);
        Assert.Empty(sitting.Log.Events);
        Assert.Equal(first, sitting.Say(new Rate(Rating.Easy)).Hand.Card.Id);
    }

    [Fact]
    public void Practice_is_logged_as_practice_and_moves_no_schedule()
    {
        var log = new MemoryStudyLog([StudyCards.Story()], Sitting.Calendar);
        var sitting = new Sitting(log, isPractice: true);
        sitting.Say(new Rate(Rating.Again));
        Assert.NotNull(sitting.Session.Hand);
        sitting.Say(new Rate(Rating.Good));
        Assert.Null(sitting.Session.Hand);
        Assert.Equal([EventKind.Practice, EventKind.Practice], log.Events.Select(logged => logged.What.Kind));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_session_where_it_was()
    {
        var sitting = new Sitting(StudyCards.Story(), StudyCards.Framework(order: 1));
        sitting.Say(new RevealAll());
        sitting.Log.Failure = "the disk is full";
        Assert.Throws<UserException>(() => sitting.Say(new Rate(Rating.Good)));
        Assert.True(sitting.Hand.IsAllOpen);
        sitting.Log.Failure = null;
        Assert.Single(sitting.Say(new Rate(Rating.Good)).Answers);
    }

    [Fact]
    public void A_card_that_keeps_being_forgotten_is_tagged_as_a_leech()
    {
        var card = StudyCards.Story().DueOn(Sitting.Today);
        card = card with { Progress = card.Progress with { State = card.Progress.State with { Lapses = 7 } } };
        var sitting = new Sitting(card).Say(new Rate(Rating.Again));
        Assert.Contains(sitting.Log.Events, logged => logged.What is Tagged { Tag: "leech" });
        sitting.Say(new Undo());
        Assert.Empty(sitting.Log.Standing);
    }

    [Fact]
    public void Notes_that_were_edited_show_their_new_words_and_keep_what_is_open()
    {
        var sitting = new Sitting(StudyCards.Story());
        sitting.Say(new RevealNext());
        var edited = StudyCards.Of(sitting.Hand.Card.Note.Note with { Line = 9 });
        sitting.Say(new NotesRead(sitting.Session.Queue, edited));
        Assert.Equal(9, sitting.Hand.Card.Note.Note.Line);
        Assert.Equal(1, sitting.Hand.Open);
    }

    [Fact]
    public void A_card_that_comes_back_from_the_editor_with_another_schedule_shows_where_that_one_leads()
    {
        var known = StudyCards.Story().DueOn(Sitting.Today);
        var sitting = new Sitting(StudyCards.Story());
        sitting.Say(new NotesRead(sitting.Session.Queue, known));
        Assert.Equal(new Sitting(known).Hand.Outcomes, sitting.Hand.Outcomes);
    }
}
