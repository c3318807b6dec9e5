using System.Text.Json.Serialization;
using StarCards.Cards;

namespace StarCards.Sqlite.Notes;

/// <summary>
/// A note as the text of its row. What is null is left out; lists are always written, because a list that is missing
/// would be read back as null.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteJson : JsonSerializerContext;
