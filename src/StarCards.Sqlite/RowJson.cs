using System.Text.Json.Serialization;

namespace StarCards.Sqlite;

/// <summary>The JSON of small lists inside a row.</summary>
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(SortedDictionary<string, long>))]
internal sealed partial class RowJson : JsonSerializerContext;
