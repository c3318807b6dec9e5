using System.Text.Json;
using System.Text.RegularExpressions;

namespace StarCards.TestKit.Anki;

/// <summary>The JSON of <c>col</c>: every key that an import insists on, in its exact type.</summary>
internal static partial class JsonChecks
{
    private static readonly HashSet<string> Specials = ["FrontSide", "Card", "CardFlag", "Deck", "Subdeck", "Tags", "Type", "CardID"];

    public static void Run(PackageHead head, bool isLegacy2, Faults faults)
    {
        Settings(head, isLegacy2, faults);
        foreach (var (name, set) in (IEnumerable<(string, JsonElement)>)[("models", head.NoteTypes), ("decks", head.Decks)])
        {
            faults.Require(set.EnumerateObject().All(pair => pair.Name == pair.Value.GetProperty("id").GetRawText()), $"J2 {name}: key and id differ");
            var names = set.EnumerateObject().Select(pair => pair.Value.GetProperty("name").GetString()!).ToList();
            faults.Require(names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count, $"J4 {name}: one name twice");
            faults.Require(!names.Any(text => text.Contains('"', StringComparison.Ordinal)), $"J4 {name}: a quote in a name");
        }

        foreach (var type in head.NoteTypes.EnumerateObject())
        {
            NoteType(type.Value, faults);
        }

        Decks(head, faults);
        faults.Require(head.Presets.TryGetProperty("1", out var preset) && preset.GetProperty("new").GetProperty("initialFactor").GetInt32() > 1300, "J9 preset");
        Types(preset, "id:i mod:i name:s usn:i maxTaken:i autoplay:b timer:i replayq:b new:o rev:o lapse:o", "preset", faults);
        faults.Require(head.Tags.GetRawText() == "{}", "J11 tags");
    }

    private static void Settings(PackageHead head, bool isLegacy2, Faults faults)
    {
        Types(head.Settings, "nextPos:i curDeck:i activeDecks:a newSpread:i collapseTime:i timeLim:i estTimes:b dueCounts:b sortType:s sortBackwards:b addToCur:b dayLearnFirst:b newBury:b", "conf", faults);
        if (isLegacy2)
        {
            Types(head.Settings, "schedVer:i creationOffset:i rollover:i", "conf", faults);
            faults.Require(head.Settings.GetProperty("creationOffset").GetInt32() is >= -1380 and <= 1380, "J1 creationOffset");
            faults.Require(head.Settings.GetProperty("rollover").GetInt32() == 4, "J1 rollover");
        }

        faults.Require(head.Decks.TryGetProperty(head.Settings.GetProperty("curDeck").GetRawText(), out _), "J1 curDeck");
    }

    private static void NoteType(JsonElement type, Faults faults)
    {
        Types(type, "id:i name:s type:i mod:i usn:i sortf:i did:? tmpls:a flds:a css:s latexPre:s latexPost:s latexsvg:b req:a", "model", faults);
        var fields = type.GetProperty("flds").EnumerateArray().ToList();
        var templates = type.GetProperty("tmpls").EnumerateArray().ToList();
        fields.ForEach(field => Types(field, "name:s ord:i sticky:b rtl:b font:s size:i id:i", "field", faults));
        templates.ForEach(template => Types(template, "name:s ord:i qfmt:s afmt:s bqfmt:s bafmt:s id:i", "template", faults));
        var names = fields.Select(field => field.GetProperty("name").GetString()!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        faults.Require(names.Count == fields.Count && names.All(name => name.IndexOfAny([':', '{', '}', '"']) < 0 && name[0] is not ('#' or '/' or '^')), "J4 field names");
        foreach (var list in (List<JsonElement>[])[fields, templates])
        {
            faults.Require(list.Select(item => item.GetProperty("id").GetInt64()).Distinct().Count() == list.Count, "J5 an id twice");
            faults.Require(list.Select(item => item.GetProperty("ord").GetInt32()).SequenceEqual(Enumerable.Range(0, list.Count)), "J7 ord");
        }

        var used = templates.SelectMany(template => Tag().Matches(template.GetProperty("qfmt").GetString() + template.GetProperty("afmt").GetString())).Select(match => match.Groups["name"].Value.Split(':').Last().Trim());
        var exact = fields.Select(field => field.GetProperty("name").GetString()!).Concat(Specials).ToHashSet();
        faults.Require(used.All(exact.Contains), $"J6 unknown field in a template of {type.GetProperty("name")}: {string.Join(", ", used.Where(name => !exact.Contains(name)))}");
        faults.Require(templates.All(template => !template.GetRawText().Contains("<script", StringComparison.OrdinalIgnoreCase)), "J6 script in a template");
    }

    private static void Decks(PackageHead head, Faults faults)
    {
        var names = head.Decks.EnumerateObject().Select(pair => pair.Value.GetProperty("name").GetString()!).ToHashSet();
        foreach (var deck in head.Decks.EnumerateObject().Select(pair => pair.Value))
        {
            Types(deck, "id:i name:s mod:i usn:i lrnToday:a revToday:a newToday:a timeToday:a collapsed:b browserCollapsed:b desc:s dyn:i conf:i extendNew:i extendRev:i", "deck", faults);
            var name = deck.GetProperty("name").GetString()!;
            var levels = name.Split("::");
            faults.Require(Enumerable.Range(1, levels.Length).All(count => names.Contains(string.Join("::", levels.Take(count)))), $"J8 {name}: a parent is missing");
            faults.Require(levels.All(level => level.Length > 0 && level == level.Trim(' ', ':')), $"J8 {name}: an empty or padded level");
            faults.Require(head.Presets.TryGetProperty(deck.GetProperty("conf").GetRawText(), out _), $"J9 {name}: preset");
            faults.Require(deck.GetProperty("dyn").GetInt32() == 0, $"J10 {name}: filtered");
        }

        faults.Require(head.Decks.TryGetProperty("1", out _), "J10 no default deck");
    }

    private static void Types(JsonElement json, string keys, string what, Faults faults)
    {
        foreach (var pair in keys.Split(' ').Select(key => key.Split(':')))
        {
            var isRight = json.TryGetProperty(pair[0], out var value) && pair[1] switch
            {
                "i" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _) && !value.GetRawText().Contains('.', StringComparison.Ordinal),
                "s" => value.ValueKind == JsonValueKind.String,
                "b" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                "a" => value.ValueKind == JsonValueKind.Array,
                "o" => value.ValueKind == JsonValueKind.Object,
                _ => true,
            };
            faults.Require(isRight, $"J3 {what}.{pair[0]}");
        }
    }

    [GeneratedRegex(@"\{\{[#^/]?(?<name>[^}]+)\}\}")]
    private static partial Regex Tag();
}
