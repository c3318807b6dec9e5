using System.Text.Json;

namespace StarCards.Cli.Simulating;

/// <summary>One field of a JSON object, with its path for what there is to say about it.</summary>
/// <param name="Path">Where it stands, <c>answers[2].rating</c>.</param>
/// <param name="Value">Its value, or null where it is absent or null.</param>
internal readonly record struct Field(string Path, JsonElement? Value)
{
    public bool IsGiven => Value is not null;

    public UserException Error(string what) => new($"{Path} {what}");

    /// <summary>The whole value as an object.</summary>
    public Field RequireObject() => Value is { ValueKind: JsonValueKind.Object } ? this : throw Error(IsGiven ? "is no object" : "is missing");

    /// <summary>A member of this object.</summary>
    public Field Member(string name) => new(
        Path.Length == 0 ? name : $"{Path}.{name}",
        Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null);

    public IEnumerable<Field> Items()
    {
        var (path, value) = this;
        return value is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().Select((item, index) => new Field($"{path}[{index}]", item))
            : throw Error(IsGiven ? "is no list" : "is missing");
    }

    public string Text() => Value is { ValueKind: JsonValueKind.String } value ? value.GetString()! : throw Error(IsGiven ? "is no text" : "is missing");

    public bool Flag() => Value?.ValueKind switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw Error("is neither true nor false"),
    };

    public long Whole(long least, long greatest) => Value is { ValueKind: JsonValueKind.Number } value
        ? value.TryGetInt64(out var whole) && whole >= least && whole <= greatest
            ? whole
            : throw Error(value.TryGetDouble(out var number) && number == Math.Floor(number) ? FormattableString.Invariant($"{value} is outside {least} to {greatest}") : $"{value} is no whole number")
        : throw Error(IsGiven ? "is no number" : "is missing");

    public long Whole(long least, long greatest, long absent) => IsGiven ? Whole(least, greatest) : absent;

    public double Number(double least, double greatest) => Value is { ValueKind: JsonValueKind.Number } value
        ? value.TryGetDouble(out var number) && number >= least && number <= greatest
            ? number
            : throw Error(FormattableString.Invariant($"{value} is outside {least} to {greatest}"))
        : throw Error(IsGiven ? "is no number" : "is missing");
}
