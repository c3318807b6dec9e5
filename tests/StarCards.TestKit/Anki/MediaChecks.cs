using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StarCards.TestKit.Anki;

/// <summary>The map of media and what points at it.</summary>
internal static partial class MediaChecks
{
    public static void Map(ZipArchive zip, Faults faults)
    {
        if (zip.GetEntry("media") is not { } entry)
        {
            return;
        }

        var bytes = ZipChecks.Bytes(entry);
        faults.Require(bytes.Length > 0 && bytes[0] == (byte)'{', "M1 media does not begin with a brace");
        var map = Read(zip);
        var numbers = zip.Entries.Select(file => file.Name).Where(name => char.IsAsciiDigit(name[0])).ToHashSet();
        faults.Require(numbers.SetEquals(map.Keys), "M2 map and files differ");
        faults.Require(Enumerable.Range(0, map.Count).All(place => map.ContainsKey(Text(place))), "M2 a gap in the numbers");
        faults.Require(map.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count() == map.Count, "M3 one name twice");
        faults.Require(map.Values.All(name => SafeName().IsMatch(name) && Encoding.UTF8.GetByteCount(name) <= 120), "M3 an unsafe name");
        faults.Require(zip.Entries.Where(file => numbers.Contains(file.Name)).All(file => file.Length is > 0 and <= 100 << 20), "M5 an empty or huge file");
    }

    public static void References(PackageDatabase database, ZipArchive zip, Faults faults)
    {
        var names = Read(zip).Values.ToHashSet();
        var shown = database.Texts("select flds from notes").SelectMany(fields => Reference().Matches(fields)).Select(match => match.Groups["name"].Value).ToHashSet();
        faults.Require(shown.IsSubsetOf(names), $"M4 shown but not there: {string.Join(", ", shown.Except(names))}");
        faults.Require(names.All(name => shown.Contains(name) || name[0] == '_'), $"M4 there but not shown: {string.Join(", ", names.Except(shown))}");
    }

    private static Dictionary<string, string> Read(ZipArchive zip)
    {
        using var json = JsonDocument.Parse(ZipChecks.Bytes(zip.GetEntry("media")!));
        return json.RootElement.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^[_a-z0-9][a-z0-9._-]*$")]
    private static partial Regex SafeName();

    [GeneratedRegex("""(?:<(?:img|audio|video|object|source)\b[^>]*?\b(?:src|data)\s*=\s*["']?(?<name>[^"'>\s]+))|(?:\[sound:(?<name>[^\]]+)\])""", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
