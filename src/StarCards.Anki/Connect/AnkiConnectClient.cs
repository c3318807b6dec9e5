using System.Net;
using System.Text;
using System.Text.Json;

namespace StarCards.Anki.Connect;

/// <summary>Speaks to the add-on AnkiConnect: one POST a call, its answer a result or the words of an error.</summary>
internal sealed class AnkiConnectClient(HttpClient http, Uri url)
{
    private const int Version = 6;

    /// <summary>Calls an action.</summary>
    /// <param name="action">Its name.</param>
    /// <param name="parameters">Writes its parameters, or null for none.</param>
    /// <exception cref="AnkiConnectException">Anki refused, with its words.</exception>
    /// <exception cref="UserException">Nothing answers there, or something that is not AnkiConnect.</exception>
    public JsonElement Call(string action, Action<Utf8JsonWriter>? parameters = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(Body(action, parameters), Encoding.UTF8, "application/json") };
        try
        {
            using var response = http.Send(request);
            if (response.StatusCode == HttpStatusCode.Forbidden)
            {
                throw new UserException($"AnkiConnect at {url} refuses this program; allow it in the add-on's settings (webCorsOriginList)");
            }

            using var body = new MemoryStream();
            using (var stream = response.Content.ReadAsStream())
            {
                stream.CopyTo(body);
            }

            if (body.Length == 0)
            {
                throw new HttpIOException(HttpRequestError.ResponseEnded, "The answer is empty.");
            }

            using var json = JsonDocument.Parse(body.ToArray());
            return ResultOf(json.RootElement, action);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or IOException)
        {
            throw new UserException($"Anki does not answer at {url}; start Anki on this machine, with the add-on AnkiConnect (2055492159)", exception);
        }
        catch (JsonException exception)
        {
            throw new UserException($"what answers at {url} is not AnkiConnect; give its address with --url", exception);
        }
    }

    private static JsonElement ResultOf(JsonElement answer, string action)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("error", out var error) || !answer.TryGetProperty("result", out var result))
        {
            throw new JsonException("The answer has neither result nor error.");
        }

        return error.ValueKind == JsonValueKind.Null ? result.Clone() : throw new AnkiConnectException(action, error.ToString());
    }

    private static string Body(string action, Action<Utf8JsonWriter>? parameters)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("action", action);
            json.WriteNumber("version", Version);
            if (parameters is not null)
            {
                json.WriteStartObject("params");
                parameters(json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
