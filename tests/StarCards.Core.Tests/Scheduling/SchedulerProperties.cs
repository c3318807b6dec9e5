using CsCheck;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>What holds for every state, rating, preset and moment.</summary>
public sealed class SchedulerProperties
{
    private static readonly Gen<Preset> Presets =
        from hard in Gen.Float[0.5f, 1.3f]
        from bonus in Gen.Float[1f, 5f]
        from modifier in Gen.Float[0.5f, 2f]
        from maximum in Gen.Int[1, 36500]
        from share in Gen.Float[0f, 1f]
        from least in Gen.Int[1, 30]
        from retention in Gen.Float[0.7f, 0.99f]
        from steps in Gen.Float[0f, 3000f].Array[0, 3]
        select Preset.Default with
        {
            HardMultiplier = hard,
            EasyBonus = bonus,
            IntervalModifier = modifier,
            MaximumDays = maximum,
            LapseMultiplier = share,
            MinimumLapseDays = least,
            DesiredRetention = retention,
            LearningSteps = StepList.OfMinutes(steps),
            RelearningSteps = StepList.OfMinutes(steps.Take(1)),
        };

    private static readonly Gen<CardState> ReviewStates =
        from interval in Gen.Long[0, 40000]
        from ease in Gen.Int[1300, 4000]
        from late in Gen.Int[-50, 400]
        from stability in Gen.Float[0.001f, 36500f]
        from difficulty in Gen.Float[1f, 10f]
        from repetitions in Gen.Int[0, 9]
        select new CardState
        {
            Phase = Phase.Review,
            IntervalDays = interval,
            Ease = ease / 1000.0,
            Due = new DueOn(Some.Today.Plus(-late)),
            Repetitions = repetitions,
            LastReviewDay = Some.Today.Plus(-interval - late - 1),
            Memory = new MemoryState(stability, difficulty),
        };

    private static readonly Gen<SchedulerName> OfAnki = Gen.OneOf(Gen.Const(SchedulerName.Sm2), Gen.Const(SchedulerName.Fsrs));

    private static readonly Gen<Fuzz> Fuzzes = Gen.OneOf(Gen.Const(Fuzz.None), Gen.Long.Select(id => new Fuzz(id)));

    private static readonly TimeZoneInfo[] Zones = [.. TimeZoneInfo.GetSystemTimeZones()];

    [Fact]
    public void A_better_rating_never_gives_a_shorter_interval() =>
        Gen.Select(Gen.Enum<SchedulerName>(), Presets, ReviewStates, Fuzzes).Sample((name, preset, state, fuzz) =>
        {
            var outcomes = Schedulers.Of(name, preset).NextForEach(state, Some.Today, fuzz);
            return outcomes.Hard.IntervalDays <= outcomes.Good.IntervalDays && outcomes.Good.IntervalDays <= outcomes.Easy.IntervalDays;
        });

    [Fact]
    public void Below_the_maximum_each_better_rating_is_at_least_a_day_longer() =>
        Gen.Select(OfAnki, Presets, ReviewStates, Fuzzes).Sample((name, preset, state, fuzz) =>
        {
            var outcomes = Schedulers.Of(name, preset).NextForEach(state, Some.Today, fuzz);
            return outcomes.Easy.IntervalDays == preset.MaximumDays || outcomes.Easy.IntervalDays > outcomes.Good.IntervalDays;
        });

    [Fact]
    public void Even_early_a_better_rating_never_gives_a_shorter_interval() =>
        Gen.Select(Presets, ReviewStates).Sample((preset, state) =>
        {
            var outcomes = Schedulers.Early(SchedulerName.Sm2, preset).NextForEach(state, Some.Today, Fuzz.None);
            return outcomes.Hard.IntervalDays <= outcomes.Good.IntervalDays && outcomes.Good.IntervalDays <= outcomes.Easy.IntervalDays;
        });

    [Fact]
    public void Intervals_lie_between_a_day_and_the_maximum_and_ease_above_its_floor() =>
        Gen.Select(OfAnki, Presets, ReviewStates, Fuzzes).Sample((name, preset, state, fuzz) =>
        {
            var outcomes = Schedulers.Of(name, preset).NextForEach(state, Some.Today, fuzz);
            return Ratings.InOrder.Skip(1).All(rating => outcomes[rating].IntervalDays >= 1 && outcomes[rating].IntervalDays <= preset.MaximumDays)
                && Ratings.InOrder.All(rating => outcomes[rating].Ease >= 1.3);
        });

    [Fact]
    public void Fuzz_moves_an_interval_only_within_its_range() =>
        Gen.Select(Gen.Float[1f, 5000f], Gen.Int[1, 100], Gen.Int[1, 5000], Gen.Float[0f, 0.9999999f]).Sample((days, minimum, maximum, factor) =>
        {
            var range = StarCards.Scheduling.Fuzzing.FuzzRange.Around(days, minimum, maximum);
            var picked = range.Pick(factor);
            return picked >= range.Lowest && picked <= range.Highest && range.Highest <= maximum && range.Lowest >= Math.Min(minimum, maximum);
        });

    [Fact]
    public void Whatever_the_zones_between_which_she_travels_a_decision_is_due_after_it_was_made() =>
        Gen.Select(Gen.Enum<SchedulerName>(), Presets, Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.Int[1, 4], Gen.Long[0, 30 * 86400]).Array[1, 12]).Sample((name, preset, journey) =>
        {
            var scheduler = Schedulers.Of(name, preset);
            var state = CardState.New;
            var now = Some.Morning;
            foreach (var (zone, rating, pause) in journey)
            {
                now = now.PlusSeconds(pause);
                var calendar = new StudyCalendar(Zones[zone]);
                var outcome = scheduler.NextForEach(state, calendar.DayOf(now), Fuzz.None)[(Rating)rating];
                state = Decision.After(state, outcome, now, calendar, Fuzz.None);
                Assert.True(IsAfter(state.Due!, now, calendar), $"{calendar.Zone.Id} {now} {state}");
            }
        }, iter: 300);

    /// <summary>Each answer is given within two days of a change of clocks in the zone where she then is, and the card is looked for where she is next.</summary>
    [Fact]
    public void Around_every_change_of_clocks_a_card_is_due_on_its_day_wherever_she_is_by_then() =>
        Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.Int[0, Zones.Length - 1], Gen.Int[0, 23], Gen.Int[1970, 2037], Gen.Int[-2 * 86400, 2 * 86400], Gen.Int[1, 4]).Sample((from, to, hour, year, seconds, rating) =>
        {
            var here = new StudyCalendar(Zones[from], hour);
            var there = new StudyCalendar(Zones[to], hour);
            var now = ChangeOfClocks(Zones[from], year).PlusSeconds(seconds);
            var preset = Preset.Default with { LearningSteps = StepList.OfMinutes(1, 600, 1440, 4000) };
            var before = CardState.New with { Phase = Phase.Learning, StepsLeft = 1 + rating % 4 };
            var state = Decision.After(before, Schedulers.Of(SchedulerName.Sm2, preset).NextForEach(before, here.DayOf(now), Fuzz.None)[(Rating)rating], now, here, Fuzz.None);
            Assert.True(IsAfter(state.Due!, now, here), $"{here.Zone.Id} {hour} {now} {state}");
            var due = state.Due is DueAt at ? at.Instant : there.StartOf(((DueOn)state.Due!).Day);
            Assert.True(state.IsDue(there.DayOf(due), due), $"{there.Zone.Id} {hour} {due} {state}");
            var earlier = new Instant(due.UnixMilliseconds - 1);
            Assert.False(state.IsDue(there.DayOf(earlier), earlier), $"{there.Zone.Id} {hour} {earlier} {state}");
        }, iter: 2000);

    /// <summary>A change of a zone's offset in a year, to the second; the middle of the year where there is none.</summary>
    private static Instant ChangeOfClocks(TimeZoneInfo zone, int year)
    {
        var before = Instant.From(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var after = Instant.From(new DateTimeOffset(year, 7, 1, 0, 0, 0, TimeSpan.Zero));
        var offset = zone.GetUtcOffset(before.Utc);
        while (after.UnixSeconds - before.UnixSeconds > 1 && zone.GetUtcOffset(after.Utc) != offset)
        {
            var middle = before.PlusSeconds((after.UnixSeconds - before.UnixSeconds) / 2);
            (before, after) = zone.GetUtcOffset(middle.Utc) == offset ? (middle, after) : (before, middle);
        }

        return after;
    }

    private static bool IsAfter(Due due, Instant now, StudyCalendar calendar) => due switch
    {
        DueAt at => at.Instant >= now && at.Instant < calendar.NextRollover(now),
        DueOn on => on.Day > calendar.DayOf(now),
        _ => false,
    };
}
