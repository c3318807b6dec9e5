using System.Text.Json;
using StarCards.Anki.NoteTypes;

namespace StarCards.Anki.Collection;

/// <summary>A note type as it stands in <c>col.models</c>.</summary>
internal static class NoteTypeJson
{
    private const string LatexHead = "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n";

    public static void Write(Utf8JsonWriter json, NoteType type)
    {
        json.WriteStartObject(CollectionJson.Key(type.Id));
        json.WriteNumber("id", type.Id);
        json.WriteString("name", type.Name);
        json.WriteNumber("type", 0);
        json.WriteNumber("mod", NoteType.ModifiedSeconds);
        json.WriteNumber("usn", -1);
        json.WriteNumber("sortf", 0);
        json.WriteNull("did");
        json.WriteString("css", NoteType.Style);
        json.WriteString("latexPre", LatexHead);
        json.WriteString("latexPost", "\\end{document}");
        json.WriteBoolean("latexsvg", false);
        WriteRequirements(json, type);
        WriteEmptyArray(json, "vers");
        WriteEmptyArray(json, "tags");
        WriteFields(json, type);
        WriteTemplates(json, type);
        json.WriteEndObject();
    }

    private static void WriteRequirements(Utf8JsonWriter json, NoteType type)
    {
        json.WriteStartArray("req");
        for (var ordinal = 0; ordinal < type.Templates.Count; ordinal++)
        {
            var needs = type.Templates[ordinal].NeedsAll;
            json.WriteStartArray();
            json.WriteNumberValue(ordinal);
            json.WriteStringValue(needs.Count == 1 ? "any" : "all");
            json.WriteStartArray();
            foreach (var field in needs.Select(type.FieldIndex))
            {
                json.WriteNumberValue(field);
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, NoteType type)
    {
        json.WriteStartArray("flds");
        for (var ordinal = 0; ordinal < type.Fields.Count; ordinal++)
        {
            json.WriteStartObject();
            json.WriteString("name", type.Fields[ordinal].Name);
            json.WriteNumber("ord", ordinal);
            json.WriteNumber("id", type.Fields[ordinal].Id);
            json.WriteBoolean("sticky", false);
            json.WriteBoolean("rtl", false);
            json.WriteString("font", "Arial");
            json.WriteNumber("size", 20);
            WriteEmptyArray(json, "media");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTemplates(Utf8JsonWriter json, NoteType type)
    {
        json.WriteStartArray("tmpls");
        for (var ordinal = 0; ordinal < type.Templates.Count; ordinal++)
        {
            var template = type.Templates[ordinal];
            json.WriteStartObject();
            json.WriteString("name", template.Name);
            json.WriteNumber("ord", ordinal);
            json.WriteNumber("id", template.Id);
            json.WriteString("qfmt", template.Front);
            json.WriteString("afmt", template.Back);
            json.WriteString("bqfmt", "");
            json.WriteString("bafmt", "");
            json.WriteNull("did");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEmptyArray(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }
}
