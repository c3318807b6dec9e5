using System.Text.Encodings.Web;
using System.Text.Json;

namespace StarCards.Cli.Tests;

/// <summary>JSON as golden files keep it: indented, and readable as it is.</summary>
internal static class JsonText
{
    public static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
