using System.Text.RegularExpressions;
using StarCards.TestKit.Anki;

namespace StarCards.Anki.Tests.NoteTypes;

/// <summary>A side of a card as Anki renders it: fields, conditions, and the hint fields in the very HTML that Anki makes of them.</summary>
internal static partial class RenderedCard
{
    /// <summary>The page that Anki shows.</summary>
    /// <param name="package">The exported package.</param>
    /// <param name="card">Anki's number of the card.</param>
    /// <param name="isBack">Which side.</param>
    public static string Page(PackageDatabase package, long card, bool isBack)
    {
        var row = package.Rows($"select n.mid, n.flds, c.ord from cards c join notes n on n.id = c.nid where c.id = {card}").Single();
        var type = PackageHead.Read(package).NoteTypes.GetProperty($"{row[0]}");
        var names = type.GetProperty("flds").EnumerateArray().Select(field => field.GetProperty("name").GetString()!);
        var fields = names.Zip(((string)row[1]).Split('\u001f')).ToDictionary(pair => pair.First, pair => pair.Second);
        var template = type.GetProperty("tmpls")[(int)(long)row[2]].GetProperty(isBack ? "afmt" : "qfmt").GetString()!;
        return $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            {type.GetProperty("css").GetString()}
            </style></head>
            <body class="card card{(long)row[2] + 1}"><div id="qa">
            {Fill(template, fields)}
            </div></body></html>

            """;
    }

    private static string Fill(string template, Dictionary<string, string> fields)
    {
        var text = template;
        for (var before = ""; before != text;)
        {
            before = text;
            text = Condition().Replace(text, match => fields[match.Groups["name"].Value].Length > 0 ? match.Groups["inner"].Value : "");
        }

        var hints = 0;
        return Tag().Replace(text, match => match.Groups["filter"].Success
            ? Hint(match.Groups["name"].Value, fields[match.Groups["name"].Value], ++hints)
            : fields[match.Groups["name"].Value]);
    }

    private static string Hint(string name, string value, int number) =>
        value.Length == 0 ? "" : $"""
            <a class=hint href="#"
            onclick="this.style.display='none';
            document.getElementById('hint{number}').style.display='block';
            return false;" draggable=false>
            {name}</a>
            <div id="hint{number}" class=hint style="display: none">{value}</div>
            """;

    [GeneratedRegex(@"\{\{#(?<name>\w+)\}\}(?<inner>(?:(?!\{\{#).)*?)\{\{/\k<name>\}\}", RegexOptions.Singleline)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\{\{(?<filter>hint:)?(?<name>\w+)\}\}")]
    private static partial Regex Tag();
}
