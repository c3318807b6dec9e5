using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StarCards.Cli.Json;

/// <summary>How every JSON result is written: one value, camelCase keys, absent rather than null, text readable as it is.</summary>
internal static class JsonOutput
{
    /// <summary>Options under which one source-generated context is to be made; they belong to that context alone.</summary>
    public static JsonSerializerOptions Options => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one value on one line.</summary>
    public static void WriteJson<T>(this TextWriter output, T value, JsonTypeInfo<T> type)
    {
        using var stream = new TextStream(output);
        JsonSerializer.Serialize(stream, value, type);
        output.WriteLine();
    }

    /// <summary>The list, or null where it is empty: keys of empty lists are absent.</summary>
    public static IReadOnlyList<T>? OrAbsent<T>(this IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}
