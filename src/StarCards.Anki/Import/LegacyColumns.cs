using System.Text.Json;

namespace StarCards.Anki.Import;

/// <summary>What a collection of schema 11 keeps as JSON in <c>col</c>.</summary>
internal static class LegacyColumns
{
    /// <summary>Minutes west of UTC, or null where the settings do not say.</summary>
    public static int? CreationOffset(string settings)
    {
        using var json = Parse(settings);
        return json.RootElement.TryGetProperty("creationOffset", out var offset) && offset.ValueKind == JsonValueKind.Number && offset.TryGetInt32(out var minutes)
            ? minutes
            : null;
    }

    /// <summary>The names of the fields of each note type, in order.</summary>
    public static Dictionary<long, IReadOnlyList<string>> Fields(string noteTypes)
    {
        using var json = Parse(noteTypes);
        var fields = new Dictionary<long, IReadOnlyList<string>>();
        foreach (var type in json.RootElement.EnumerateObject())
        {
            if (long.TryParse(type.Name, out var id) && type.Value.ValueKind == JsonValueKind.Object && type.Value.TryGetProperty("flds", out var list) && list.ValueKind == JsonValueKind.Array)
            {
                fields[id] = [.. list.EnumerateArray().Select(Name)];
            }
        }

        return fields;
    }

    private static string Name(JsonElement field) =>
        field.ValueKind == JsonValueKind.Object && field.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "";

    private static JsonDocument Parse(string text)
    {
        try
        {
            var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw new InvalidDataException("the collection's description is no JSON object");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("the collection's description is no JSON", exception);
        }
    }
}
