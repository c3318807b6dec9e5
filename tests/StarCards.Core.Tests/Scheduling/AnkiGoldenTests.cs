using System.Text.Json;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Fuzzing;
using StarCards.Scheduling.Sm2;
using StarCards.Scheduling.Steps;

namespace StarCards.Core.Tests.Scheduling;

/// <summary><c>sm2</c> against answers that agree with Anki's own state code.</summary>
public sealed class AnkiGoldenTests
{
    [Fact]
    public void Every_single_transition_agrees_with_and_without_fuzz_on_time_late_and_early() =>
        Assert.All(AnkiGolden.Root.GetProperty("cases").EnumerateArray(), transition =>
        {
            var state = transition.GetProperty("state");
            var daysLate = state.TryGetProperty("elapsed", out var elapsed) ? elapsed.GetInt64() - state.GetProperty("ivl").GetInt64() : 0;
            var factor = transition.GetProperty("fuzz_factor");
            var outcomes = new Sm2Scheduler(AnkiGolden.Preset(transition), countsEarly: true)
                .NextForEach(AnkiGolden.State(state), daysLate, factor.ValueKind == JsonValueKind.Null ? null : factor.GetSingle());
            Assert.Equal(AnkiGolden.Lines(transition.GetProperty("next")), AnkiGolden.Lines(outcomes));
        });

    [Fact]
    public void Every_life_of_a_card_agrees_in_state_due_and_what_its_log_row_will_say() =>
        Assert.All(AnkiGolden.Root.GetProperty("cards").EnumerateArray(), card =>
        {
            var scheduler = Schedulers.Of(SchedulerName.Sm2, AnkiGolden.Preset(card));
            var calendar = new StudyCalendar(TimeZoneInfo.Utc);
            var state = CardState.New;
            foreach (var answer in card.GetProperty("events").EnumerateArray())
            {
                var day = new StudyDay(DateOnly.FromDayNumber(739000 + answer.GetProperty("day").GetInt32()));
                var now = calendar.StartOf(day.Plus(1)).PlusSeconds(-answer.GetProperty("secs_until_rollover").GetInt64());
                var before = state;
                var outcome = scheduler.NextForEach(state, day, Fuzz.None)[(Rating)answer.GetProperty("rating").GetInt32()];
                state = Decision.After(state, outcome, now, calendar, Fuzz.None);
                AssertAfter(answer, day, now, before, outcome, state);
            }
        });

    [Fact]
    public void Fuzz_ranges_agree() =>
        Assert.All(AnkiGolden.Root.GetProperty("fuzz_ranges").EnumerateArray(), expected =>
        {
            var range = FuzzRange.Around(expected.GetProperty("interval").GetSingle(), expected.GetProperty("min").GetInt64(), expected.GetProperty("max").GetInt64());
            Assert.Equal(expected.GetProperty("bounds").EnumerateArray().Select(bound => bound.GetInt64()), [range.Lowest, range.Highest]);
        });

    [Fact]
    public void The_seed_of_card_and_answers_gives_the_factor_and_the_spread_that_anki_draws() =>
        Assert.All(AnkiGolden.Root.GetProperty("fuzz_seeds").EnumerateArray(), expected =>
        {
            var fuzz = new Fuzz(expected.GetProperty("card_id").GetInt64());
            var reps = expected.GetProperty("reps").GetInt32();
            var factor = FuzzSeed.Of(fuzz, reps)!.Value.Factor();
            Assert.Equal(expected.GetProperty("fuzz_factor").GetSingle(), factor);
            Assert.Equal(expected.GetProperty("learning_60s").GetInt64(), LearningFuzz.Spread(60, fuzz, reps));
            Assert.Equal(expected.GetProperty("learning_600s").GetInt64(), LearningFuzz.Spread(600, fuzz, reps));
            Assert.Equal(expected.GetProperty("learning_3600s").GetInt64(), LearningFuzz.Spread(3600, fuzz, reps));
            Assert.Equal(expected.GetProperty("interval_10_unbounded").GetInt64(), new IntervalFit(factor, 36500).Days(10, 1));
            Assert.Equal(expected.GetProperty("interval_250").GetInt64(), new IntervalFit(factor, 36500).Days(250, 1));
        });

    [Fact]
    public void Leeches_are_made_at_the_threshold_and_after_every_half_of_it() =>
        Assert.All(AnkiGolden.Root.GetProperty("leech").EnumerateArray(), expected =>
            Assert.Equal(
                expected.GetProperty("leech_at_lapses").EnumerateArray().Select(lapses => lapses.GetInt32()),
                Enumerable.Range(1, 30).Where(lapses => Leech.IsMadeBy(lapses, expected.GetProperty("threshold").GetInt32()))));

    [Fact]
    public void Study_days_and_rollovers_agree_in_every_zone_of_the_table() =>
        Assert.All(AnkiGolden.Root.GetProperty("timing").EnumerateArray(), expected =>
        {
            var rollover = expected.GetProperty("rollover_hour").GetInt32();
            var now = Local(expected, "now");
            var calendar = new StudyCalendar(TimeZoneInfo.CreateCustomTimeZone("here", now.Offset, null, null), rollover);
            var today = calendar.DayOf(Instant.From(now));
            var created = new StudyDay(DateOnly.FromDateTime(Local(expected, "created").DateTime));
            Assert.Equal(expected.GetProperty("days_elapsed").GetInt32(), Math.Max(0, today.DaysSince(created)));
            Assert.Equal(expected.GetProperty("next_day_at").GetInt64(), calendar.NextRollover(Instant.From(now)).UnixSeconds);
        });

    private static void AssertAfter(JsonElement answer, StudyDay day, Instant now, CardState before, Outcome outcome, CardState state)
    {
        var after = answer.GetProperty("after");
        Assert.Equal(AnkiGolden.Line(after), AnkiGolden.Line(outcome));
        Assert.Equal(after.GetProperty("reps").GetInt32(), state.Reps);
        var due = after.GetProperty("due");
        Due expected = due.TryGetProperty("day", out var onDay)
            ? new DueOn(day.Plus(onDay.GetInt32() - answer.GetProperty("day").GetInt32()))
            : new DueAt(now.PlusSeconds(due.GetProperty("in_seconds").GetInt64()));
        Assert.Equal(expected, state.Due);
        Assert.Equal(answer.GetProperty("revlog").GetProperty("factor").GetDouble(), state.Ease * 1000, 9);
        Assert.Equal(answer.GetProperty("revlog").GetProperty("type").GetInt32(), before.Phase is Phase.New or Phase.Learning ? 0 : before.Phase == Phase.Review ? 1 : 2);
    }

    private static DateTimeOffset Local(JsonElement timing, string what) => new(
        timing.GetProperty($"{what}_local").GetDateTime(),
        TimeSpan.FromMinutes(-timing.GetProperty($"{what}_minutes_west").GetInt32()));
}
