using System.Text.Json;
using StarCards.Scheduling;
using StarCards.Scheduling.Classic;
using StarCards.Scheduling.Simulating;

namespace StarCards.Cli.Simulating;

/// <summary>What one line of <c>simulate</c> asks for.</summary>
internal sealed record SimulationRequest(SimulatedLife Life, CardState Start, IReadOnlyList<SimulatedAnswer> Answers)
{
    /// <summary>Reads a line's object.</summary>
    /// <exception cref="UserException">Something in it is missing or out of range; says what and which range.</exception>
    public static SimulationRequest Read(JsonElement line)
    {
        var root = new Field("", line);
        var scheduler = ReadScheduler(root.Member("scheduler"));
        var preset = ReadPreset(root.Member("preset"));
        var isFuzzed = root.Member("fuzz").Flag();
        var fuzz = isFuzzed ? new Fuzz(root.Member("cardId").Whole(long.MinValue, long.MaxValue)) : Fuzz.None;
        var start = SimulationStart.Read(root.Member("start"), preset, (int)root.Member("reps").Whole(0, int.MaxValue / 2, absent: 0));
        return new SimulationRequest(new SimulatedLife(scheduler, preset, fuzz), start, ReadAnswers(root.Member("answers"), scheduler));
    }

    private static SchedulerName ReadScheduler(Field field)
    {
        var word = field.Text();
        return SchedulerNames.FromWord(word)
            ?? throw field.Error($"'{word}' is none of {string.Join(", ", SchedulerNames.InOrder.Select(name => name.Word()))}");
    }

    private static Preset ReadPreset(Field field)
    {
        var preset = Preset.Default;
        if (!field.IsGiven)
        {
            return preset;
        }

        foreach (var member in field.RequireObject().Value!.Value.EnumerateObject())
        {
            preset = member.Value.ValueKind == JsonValueKind.Null ? preset : preset.With(member.Name, Text(field.Member(member.Name)));
        }

        return preset;
    }

    /// <summary>The form in which settings read themselves: numbers as they were written, lists with commas.</summary>
    private static string Text(Field field) => field.Value!.Value.ValueKind switch
    {
        JsonValueKind.String => field.Text(),
        JsonValueKind.Number => field.Value.Value.GetRawText(),
        JsonValueKind.Array => string.Join(',', field.Items().Select(item => item.Value is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : throw item.Error("is no number"))),
        _ => throw field.Error("is no value of a setting"),
    };

    private static SimulatedAnswer[] ReadAnswers(Field field, SchedulerName scheduler)
    {
        var (worst, best) = scheduler == SchedulerName.Sm2Classic ? (0, Grade.Best) : (1, 4);
        return
        [
            .. field.Items().Select(answer => new SimulatedAnswer(
                (int)answer.RequireObject().Member("rating").Whole(worst, best),
                answer.Member("daysLate").Whole(-SimulatedLife.MostDaysLate, SimulatedLife.MostDaysLate, absent: 0))),
        ];
    }
}
