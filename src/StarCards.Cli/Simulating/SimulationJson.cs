using System.Text.Json;
using StarCards.Scheduling;

namespace StarCards.Cli.Simulating;

/// <summary>Writes the states after the answers as the contract of <c>simulate</c> has them: keys that do not apply are null.</summary>
internal static class SimulationJson
{
    public static void Write(Utf8JsonWriter json, JsonElement? id, SchedulerName scheduler, IEnumerable<Outcome> outcomes)
    {
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteStartArray("answers");
        foreach (var outcome in outcomes)
        {
            WriteOutcome(json, scheduler, outcome);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteError(Utf8JsonWriter json, JsonElement? id, string message)
    {
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteString("error", message);
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is { } given)
        {
            given.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteOutcome(Utf8JsonWriter json, SchedulerName scheduler, Outcome outcome)
    {
        var isLearning = outcome.Phase == Phase.Learning;
        json.WriteStartObject();
        json.WriteString("phase", outcome.Phase.Word());
        WriteNumber(json, "days", isLearning ? null : outcome.IntervalDays);
        WriteNumber(json, "seconds", outcome.DelaySeconds);
        WriteNumber(json, "ease", isLearning ? null : (decimal)Math.Round(outcome.Ease, 4));
        WriteNumber(json, "lapses", isLearning ? null : outcome.Lapses);
        WriteNumber(json, "stepsLeft", outcome.StepsLeft);
        json.WriteBoolean("leech", outcome.IsLeech);
        if (scheduler == SchedulerName.Sm2Classic)
        {
            WriteNumber(json, "repetitions", outcome.Repetitions);
        }
        else if (scheduler == SchedulerName.Fsrs)
        {
            WriteNumber(json, "stability", (decimal?)outcome.Memory?.Stability);
            WriteNumber(json, "difficulty", (decimal?)outcome.Memory?.Difficulty);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
