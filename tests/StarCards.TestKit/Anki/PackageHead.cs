using System.Text.Json;

namespace StarCards.TestKit.Anki;

/// <summary>The one row of <c>col</c>, its JSON read.</summary>
public sealed record PackageHead(long Created, long Modified, JsonElement Settings, JsonElement NoteTypes, JsonElement Decks, JsonElement Presets, JsonElement Tags)
{
    public static PackageHead Read(PackageDatabase database)
    {
        var row = database.Rows("select crt, mod, conf, models, decks, dconf, tags from col").First();
        return new PackageHead((long)row[0], (long)row[1], Json(row[2]), Json(row[3]), Json(row[4]), Json(row[5]), Json(row[6]));
    }

    public int? FieldCount(long noteType) => NoteType(noteType)?.GetProperty("flds").GetArrayLength();

    public int? TemplateCount(long noteType) => NoteType(noteType)?.GetProperty("tmpls").GetArrayLength();

    private JsonElement? NoteType(long id) =>
        NoteTypes.TryGetProperty(id.ToString(System.Globalization.CultureInfo.InvariantCulture), out var type) ? type : null;

    private static JsonElement Json(object text) => JsonDocument.Parse((string)text).RootElement;
}
