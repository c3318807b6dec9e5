using System.Text;
using System.Text.Json;

namespace StarCards.Cli.Simulating;

/// <summary>JSON lines in, one line out for each; a bad line gives its error in its place and the others are done.</summary>
internal static class SimulationLines
{
    /// <summary>Answers every line; false where one was bad.</summary>
    public static bool Answer(TextReader input, TextWriter output)
    {
        var isGood = true;
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var (text, isDone) = Answer(line, number);
                isGood &= isDone;
                output.WriteLine(text);
                output.Flush();
            }
        }

        return isGood;
    }

    private static (string Text, bool IsDone) Answer(string line, int number)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            id = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var given) ? given.Clone() : null;
            var request = SimulationRequest.Read(new Field($"line {number}", document.RootElement).RequireObject().Value!.Value);
            return (Text(json => SimulationJson.Write(json, id, request.Life.Scheduler, request.Life.Play(request.Start, request.Answers))), true);
        }
        catch (JsonException exception)
        {
            return (Text(json => SimulationJson.WriteError(json, id, $"line {number} is no JSON: {Failure.InOneLine(exception)}")), false);
        }
        catch (UserException exception)
        {
            return (Text(json => SimulationJson.WriteError(json, id, exception.Message)), false);
        }
    }

    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
