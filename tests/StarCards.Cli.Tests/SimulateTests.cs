using System.Text.Json;
using StarCards.TestKit;

namespace StarCards.Cli.Tests;

public sealed class SimulateTests : IDisposable
{
    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void I_can_ask_what_a_row_of_ratings_would_do() =>
        Assert.Equal(
            """
            #  rating  phase       next    ease  lapses
            1  good    learning    10 min        0
            2  good    review      1 day   2.50  0
            3  again   relearning  10 min  2.30  1
            4  good    review      1 day   2.30  1

            """,
            _program.Run("simulate", "3", "good", "1", "3").Succeeded());

    [Fact]
    public void I_can_change_a_setting_for_one_run() =>
        Assert.Contains("review  9 days  2.30", _program.Run("simulate", "4", "--set", "easyDays=9", "--set", "startingEase=2.3").Succeeded(), StringComparison.Ordinal);

    [Fact]
    public void Sm2_answers_every_line_as_anki_did()
    {
        var lines = File.ReadAllLines(Repository.Data("golden/anki-app-sm2.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var answered = Answers(_program.RunWithInput(string.Join('\n', lines.Select(line => line.GetProperty("in").GetRawText())), "simulate").Succeeded());
        Assert.Equal(lines.Count, answered.Count);
        Assert.All(lines.Zip(answered), pair => Assert.True(
            JsonElement.DeepEquals(pair.First.GetProperty("out"), pair.Second),
            $"{pair.First}\n{pair.Second}"));
    }

    [Fact]
    public void Fsrs_answers_as_anki_did_but_for_two_lines_in_a_thousand_whose_rounding_tips()
    {
        var lines = File.ReadAllLines(Repository.Data("golden/anki-app-fsrs.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var answered = Answers(_program.RunWithInput(string.Join('\n', lines.Select(line => line.GetProperty("in").GetRawText())), "simulate").Succeeded());
        var tipped = lines.Zip(answered).Count(pair => !AgreeWithinRounding(pair.First.GetProperty("out"), pair.Second));
        Assert.InRange(tipped, 0, lines.Count / 500);
    }

    [Fact]
    public void Sm2_classic_takes_the_grades_of_the_paper_and_counts_repetitions() =>
        Assert.Equal(
            """
            {"id":1,"answers":[{"phase":"review","days":1,"seconds":null,"ease":2.6,"lapses":0,"stepsLeft":0,"leech":false,"repetitions":1},{"phase":"review","days":6,"seconds":null,"ease":2.6,"lapses":0,"stepsLeft":0,"leech":false,"repetitions":2},{"phase":"review","days":1,"seconds":null,"ease":1.8,"lapses":1,"stepsLeft":0,"leech":false,"repetitions":0}]}

            """,
            _program.RunWithInput("""{"id":1,"scheduler":"sm2-classic","answers":[{"rating":5},{"rating":4,"daysLate":-1},{"rating":0}]}""", "simulate").Succeeded());

    [Theory]
    [InlineData("""{"id":"x","scheduler":"sm2","preset":{"startingEase":9},"answers":[]}""", "preset.startingEase 9 is outside 1.31 to 5")]
    [InlineData("""{"id":"x","scheduler":"sm2","preset":{"maximumDays":1.5},"answers":[]}""", "preset.maximumDays 1.5 is no whole number")]
    [InlineData("""{"id":"x","scheduler":"sm2","preset":{"learningSteps":[1,-10]},"answers":[]}""", "preset.learningSteps -10 is outside 0 to 52560000")]
    [InlineData("""{"id":"x","scheduler":"sm2","preset":{"learningSteps":["1m"]},"answers":[]}""", "preset.learningSteps[0] is no number")]
    [InlineData("""{"id":"x","scheduler":"sm2","preset":{"easyBonus":"much"},"answers":[]}""", "preset.easyBonus 'much' is no number")]
    [InlineData("""{"id":"x","scheduler":"sm3","answers":[]}""", "scheduler 'sm3' is none of sm2, sm2-classic, fsrs")]
    [InlineData("""{"id":"x","answers":[]}""", "scheduler is missing")]
    [InlineData("""{"id":"x","scheduler":"sm2"}""", "answers is missing")]
    [InlineData("""{"id":"x","scheduler":"sm2","answers":[{"rating":3},{"rating":7}]}""", "answers[1].rating 7 is outside 1 to 4")]
    [InlineData("""{"id":"x","scheduler":"sm2-classic","answers":[{"rating":7}]}""", "answers[0].rating 7 is outside 0 to 5")]
    [InlineData("""{"id":"x","scheduler":"sm2","answers":[{"rating":"good"}]}""", "answers[0].rating is no number")]
    [InlineData("""{"id":"x","scheduler":"sm2","answers":[{"rating":2.5}]}""", "answers[0].rating 2.5 is no whole number")]
    [InlineData("""{"id":"x","scheduler":"sm2","answers":[{}]}""", "answers[0].rating is missing")]
    [InlineData("""{"id":"x","scheduler":"sm2","answers":[3]}""", "answers[0] is no object")]
    [InlineData("""{"id":"x","scheduler":"sm2","fuzz":true,"answers":[]}""", "cardId is missing")]
    [InlineData("""{"id":"x","scheduler":"sm2","fuzz":"yes","answers":[]}""", "fuzz is neither true nor false")]
    [InlineData("""{"id":"x","scheduler":"sm2","start":{"phase":"old"},"answers":[]}""", "start.phase 'old' is none of new, learning, review, relearning")]
    [InlineData("""{"id":"x","scheduler":"sm2","start":{"phase":"review"},"answers":[]}""", "start.intervalDays is missing")]
    [InlineData("""{"id":"x","scheduler":"sm2","start":{"phase":"review","intervalDays":-1},"answers":[]}""", "start.intervalDays -1 is outside 0 to 4611686018427387903")]
    [InlineData("""{"id":"x","scheduler":"sm2","start":{"phase":"review","intervalDays":1,"ease":0.5},"answers":[]}""", "start.ease 0.5 is outside 1 to 65.535")]
    [InlineData("""{"id":"x","scheduler":"fsrs","start":{"phase":"review","intervalDays":1,"stability":1},"answers":[]}""", "start.difficulty is missing")]
    [InlineData("""{"id":"x","scheduler":"fsrs","preset":{"parameters":[1,2]},"answers":[]}""", "preset.parameters has 2 values; FSRS takes 21, or 19 or 17 of older versions, or none for the defaults")]
    [InlineData("""{"id":"x","scheduler":"fsrs","preset":{"desiredRetention":1},"answers":[]}""", "preset.desiredRetention 1 is outside 0.7 to 0.99")]
    public void A_bad_line_gives_its_error_in_its_place_and_exit_code_2_at_the_end(string line, string error)
    {
        const string Good = """{"id":"good","scheduler":"sm2","answers":[{"rating":4}]}""";
        var ran = _program.RunWithInput($"{Good}\n{line}\n\n{Good}\n", "simulate");
        Assert.Equal(2, ran.ExitCode);
        var answered = Answers(ran.Out);
        Assert.Equal(["good", "x", "good"], answered.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal(error, answered[1].GetProperty("error").GetString());
        Assert.Equal("""[{"phase":"review","days":4,"seconds":null,"ease":2.5,"lapses":0,"stepsLeft":0,"leech":false}]""", answered[2].GetProperty("answers").GetRawText());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("\u0000")]
    public void A_line_that_is_no_object_gives_an_error_without_id(string line)
    {
        var ran = _program.RunWithInput(line, "simulate");
        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("""{"id":null,"error":"line 1 is no """, ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("starcards: 'perfect' is no rating; ratings are again, hard, good, easy or 1 to 4", "simulate", "perfect")]
    [InlineData("starcards: '6' is no grade; grades of sm2-classic are 0 to 5", "simulate", "6", "--scheduler", "sm2-classic")]
    [InlineData("starcards: preset.easyDays 0 is outside 1 to 36500", "simulate", "3", "--set", "easyDays=0")]
    [InlineData("starcards: --set easyDays has no value; write it as easyDays=VALUE", "simulate", "3", "--set", "easyDays")]
    public void A_slip_in_the_arguments_gives_one_line(string line, params string[] arguments) =>
        Assert.Equal(line, _program.Run(arguments).Refused());

    private static bool AgreeWithinRounding(JsonElement expected, JsonElement actual) =>
        expected.GetProperty("answers").EnumerateArray().Zip(actual.GetProperty("answers").EnumerateArray()).All(pair =>
            pair.First.EnumerateObject().All(member => (member.Name, member.Value.ValueKind) switch
            {
                ("stability", JsonValueKind.Number) => IsClose(member.Value, pair.Second.GetProperty("stability"), 5e-4),
                ("difficulty", JsonValueKind.Number) => IsClose(member.Value, pair.Second.GetProperty("difficulty"), 2e-3),
                _ => JsonElement.DeepEquals(member.Value, pair.Second.GetProperty(member.Name)),
            }));

    private static bool IsClose(JsonElement expected, JsonElement actual, double relative) =>
        Math.Abs(expected.GetDouble() - actual.GetDouble()) <= relative * expected.GetDouble();

    private static List<JsonElement> Answers(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
