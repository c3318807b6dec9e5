using CsCheck;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>What holds for every history of reviews, marks, settings, imports, undos and redos.</summary>
public sealed class ScheduleProperties
{
    internal enum Deed
    {
        Again,
        Hard,
        Good,
        Easy,
        Suspend,
        Unsuspend,
        Bury,
        Flag,
        Tag,
        Untag,
        SetDue,
        Forget,
        Phone,
        Adopt,
        Scheduler,
        Steps,
        Parameters,
        Undo,
        Redo,
        Practise,
    }

    internal static readonly Gen<(Deed Deed, int Days)[]> Histories = Gen.Select(Gen.Enum<Deed>(), Gen.Int[0, 20]).Array[0, 25];

    [Fact]
    public void Undo_gives_back_the_exact_state_and_redo_takes_it_again() =>
        Histories.Sample(deeds =>
        {
            var log = Played(deeds);
            var before = log.Progress;
            log.Wait(1).Rate(Rating.Good);
            var after = log.Progress;
            log.Undo();
            AssertSame(before, log.Progress);
            log.Redo();
            AssertSame(after, log.Progress);
        }, iter: 400);

    [Fact]
    public void A_fold_of_the_beginning_and_then_of_each_further_event_is_the_fold_of_all() =>
        Histories.Sample(deeds =>
        {
            var log = Played([.. deeds.Where(deed => deed.Deed is not (Deed.Undo or Deed.Redo or Deed.Scheduler or Deed.Steps or Deed.Parameters))]);
            var split = log.Events.Count / 2;
            var progress = Schedule.FoldCard([.. log.Events.Take(split)]);
            foreach (var logged in log.Events.Skip(split))
            {
                progress = Schedule.After(progress, logged, SchedulerChoice.Default);
            }

            AssertSame(log.Progress, progress);
        }, iter: 400);

    [Fact]
    public void The_order_in_which_a_log_is_handed_over_does_not_matter() =>
        Histories.Sample(deeds =>
        {
            var log = Played(deeds);
            AssertSame(log.Progress, Schedule.FoldCard([.. log.Events.Reverse()]));
            if (log.Events.Any(logged => logged.Card is not null))
            {
                var whole = Schedule.Fold(log.Events);
                AssertSame(log.Progress, whole.Count == 0 ? CardProgress.None : Assert.Single(whole).Value);
            }
        }, iter: 400);

    [Fact]
    public void Undoing_everything_leads_back_to_what_only_the_phone_did() =>
        Histories.Sample(deeds =>
        {
            var log = Played(deeds);
            for (var count = 0; UndoRedo.NextToUndo(log.Events).Count > 0; count++)
            {
                Assert.True(count < 200);
                log.Undo();
            }

            AssertSame(Schedule.FoldCard([.. log.Events.Where(logged => logged.Origin == Origin.Phone)]), log.Progress);
        }, iter: 200);

    internal static SomeLog Played(IEnumerable<(Deed Deed, int Days)> deeds)
    {
        var log = new SomeLog();
        foreach (var (deed, days) in deeds)
        {
            Play(log.Wait(days % 4, days), deed, days);
        }

        return log;
    }

    private static SomeLog Play(SomeLog log, Deed deed, int days) => deed switch
    {
        Deed.Again or Deed.Hard or Deed.Good or Deed.Easy => log.Rate((Rating)(int)deed + 1),
        Deed.Suspend => log.Add(new Suspended()),
        Deed.Unsuspend => log.Add(new Unsuspended()),
        Deed.Bury => log.Add(new Buried()),
        Deed.Flag => log.Add(new Flagged(days % 8)),
        Deed.Tag => log.Add(new Tagged($"t{days % 3}")),
        Deed.Untag => log.Add(new Untagged($"t{days % 3}")),
        Deed.SetDue => log.SetDue(days),
        Deed.Forget => log.Add(new ManuallySet(ManualOperation.ForgetProgress, ManualSchedule.Forget(log.State, log.Now))),
        Deed.Phone => log.Add(new Reviewed(new RatedAnswer(Rating.Good, 1), log.State.Phase, SchedulerName.Sm2, Some.Graduated(dueIn: days)), origin: Origin.Phone),
        Deed.Adopt => log.Add(new StateAdopted(Some.Graduated(dueIn: days)), origin: Origin.Phone),
        Deed.Scheduler => log.Set("scheduler", SchedulerNames.InOrder[days % 3].Word()),
        Deed.Steps => log.Set("learningSteps", days % 2 == 0 ? "1,10" : "5,30,1440"),
        Deed.Parameters => log.Set("parameters", days % 2 == 0 ? null : Preset.Default.Text("parameters").Replace("2.3065", "3.5", StringComparison.Ordinal)),
        Deed.Undo => log.Undo(),
        Deed.Redo => log.Redo(),
        _ => log.Add(new Practised(new RatedAnswer(Rating.Again, 1))),
    };

    private static void AssertSame(CardProgress expected, CardProgress actual)
    {
        Assert.Equal(expected.State, actual.State);
        Assert.Equal(expected.Tags, actual.Tags);
        Assert.Equal(expected with { Tags = [] }, actual with { Tags = [] });
    }
}
