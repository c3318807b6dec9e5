using System.Text.Json;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Fuzzing;
using StarCards.Scheduling.Steps;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>FSRS-6 against two reference implementations and against Anki's state code.</summary>
public sealed class FsrsGoldenTests
{
    private static readonly JsonElement Rust = AnkiGolden.Read("fsrs6-fsrs-rs.json");
    private static readonly JsonElement TypeScript = AnkiGolden.Read("fsrs6-ts-fsrs.json");

    [Fact]
    public void All_four_states_and_intervals_agree_with_the_reference_in_single_precision() =>
        Assert.All(Rust.GetProperty("sequences").EnumerateArray(), sequence =>
        {
            var parameters = Parameters(Rust.GetProperty("meta").GetProperty("parameters").GetProperty(sequence.GetProperty("parameters").GetString()!));
            var memory = new FsrsMemory(Preset.Default with { Parameters = parameters, DesiredRetention = sequence.GetProperty("desired_retention").GetSingle() });
            MemoryState? state = null;
            foreach (var step in sequence.GetProperty("steps").EnumerateArray())
            {
                var before = state;
                foreach (var rating in Ratings.InOrder)
                {
                    var after = memory.Exact(before, rating, step.GetProperty("elapsed_days").GetInt64());
                    AssertClose(step.GetProperty("next").GetProperty(rating.Word()).EnumerateArray().Select(value => value.GetDouble()), [after.Stability, after.Difficulty, memory.Interval(after)], 1e-4);
                }

                state = memory.Exact(before, (Rating)step.GetProperty("rating").GetInt32(), step.GetProperty("elapsed_days").GetInt64());
            }
        });

    [Fact]
    public void Interval_and_ease_of_a_card_without_a_log_become_a_memory_state() =>
        Assert.All(Rust.GetProperty("meta").GetProperty("memory_state_from_sm2").EnumerateArray(), expected =>
        {
            var memory = new FsrsMemory(Preset.Default with { HistoricalRetention = expected.GetProperty("sm2_retention").GetSingle() });
            var state = memory.Before(new CardState { Phase = Phase.Review, IntervalDays = expected.GetProperty("interval").GetInt64(), Ease = expected.GetProperty("ease").GetDouble() })!.Value;
            AssertClose([expected.GetProperty("stability").GetDouble(), expected.GetProperty("difficulty").GetDouble()], [state.Stability, state.Difficulty], 1e-4);
        });

    [Fact]
    public void Memory_states_and_intervals_agree_with_the_reference_in_double_precision() =>
        Assert.All(TypeScript.GetProperty("memory").EnumerateArray(), sequence => AssertSequence(sequence, (model, config, step, state) =>
        {
            // The library multiplies by the interval of one day of stability, rounded to eight decimals.
            var modifier = Math.Round(model.Interval(1, config.GetProperty("request_retention").GetDouble()), 8);
            var interval = Math.Round(state.Stability * modifier, MidpointRounding.AwayFromZero);
            Assert.Equal(step.GetProperty("interval").GetDouble(), Math.Clamp(interval, 1, config.GetProperty("maximum_interval").GetDouble()));
        }));

    [Fact]
    public void Stability_and_difficulty_agree_in_whole_lives_with_the_reference_in_double_precision() =>
        Assert.All(TypeScript.GetProperty("scheduler").EnumerateArray(), sequence => AssertSequence(sequence, (_, _, _, _) => { }));

    [Fact]
    public void Steps_and_order_around_given_intervals_are_those_of_anki() =>
        Assert.All(AnkiGolden.Root.GetProperty("fsrs").EnumerateArray(), transition =>
        {
            var preset = AnkiGolden.Preset(transition);
            var state = AnkiGolden.State(transition.GetProperty("state"));
            var next = Ratings.InOrder.Select(rating => transition.GetProperty("fsrs_intervals").GetProperty(rating.Word()).GetSingle()).ToArray();
            var shortTerm = new ShortTerm(transition.GetProperty("allow_short_term").GetBoolean(), transition.GetProperty("short_term_with_steps").GetBoolean());
            var intervals = new FsrsIntervals(preset, new IntervalFit(null, preset.MaximumDays), new MemoryState[4], next, state.IntervalDays, shortTerm);
            Assert.Equal(AnkiGolden.Lines(transition.GetProperty("next")), AnkiGolden.Lines(new Situation(state, preset, intervals).Outcomes()));
        });

    private static void AssertSequence(JsonElement sequence, Action<FsrsModel<double>, JsonElement, JsonElement, (double Stability, double Difficulty)> alsoAssert)
    {
        var config = TypeScript.GetProperty("meta").GetProperty("configs").GetProperty(sequence.GetProperty("config").GetString()!);
        var model = new FsrsModel<double>(Parameters(config.GetProperty("w")), config.GetProperty("enable_short_term").GetBoolean());
        (double Stability, double Difficulty)? state = null;
        foreach (var step in sequence.GetProperty("steps").EnumerateArray())
        {
            var rating = (Rating)step.GetProperty("rating").GetInt32();
            state = state is { } before ? model.Next(before.Stability, before.Difficulty, rating, step.GetProperty("elapsed_days").GetDouble()) : model.First(rating);
            AssertClose([step.GetProperty("stability").GetDouble(), step.GetProperty("difficulty").GetDouble()], [state.Value.Stability, state.Value.Difficulty], 1e-6);
            alsoAssert(model, config, step, state.Value);
        }
    }

    private static FsrsParameters Parameters(JsonElement values) => FsrsParameters.Of([.. values.EnumerateArray().Select(value => value.GetSingle())])!;

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual, double relative) =>
        Assert.All(expected.Zip(actual), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= relative * Math.Abs(pair.First), $"{pair.Second} for {pair.First}"));
}
