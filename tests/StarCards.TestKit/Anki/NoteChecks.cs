using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StarCards.Reviews;

namespace StarCards.TestKit.Anki;

/// <summary>The rows of <c>notes</c>.</summary>
internal static partial class NoteChecks
{
    public static void Run(PackageDatabase database, PackageHead head, Instant now, Faults faults)
    {
        faults.Require(database.Number("select count(*) - count(distinct guid) from notes") == 0, "N1 a guid twice");
        faults.RequireNone(database, "N1 types", "select id from notes where guid = '' or typeof(guid) <> 'text' or typeof(flds) <> 'text' or typeof(tags) <> 'text'");
        var latest = (now.UnixSeconds + 86400) * 1000;
        foreach (var table in (string[])["notes", "cards", "revlog"])
        {
            faults.RequireNone(database, $"N2 {table}", $"select id from {table} where id < 1e12 or id > {latest}");
        }

        faults.RequireNone(database, "N8 mod", $"select id from notes where mod < 1e9 or mod > {now.UnixSeconds}");
        faults.RequireNone(database, "N9 no card", "select n.id from notes n left join cards c on c.nid = n.id where c.id is null");
        foreach (var row in database.Rows("select id, mid, tags, flds, csum, cast(sfld as text) from notes"))
        {
            One(row, head, faults);
        }
    }

    private static void One(object[] row, PackageHead head, Faults faults)
    {
        var (id, tags, flds) = (row[0], (string)row[2], (string)row[3]);
        var fields = flds.Split('\u001f');
        faults.Require(head.FieldCount((long)row[1]) is { } count && count == fields.Length, $"N3/N4 {id}: note type or number of fields");
        var sort = Strip(fields[0]);
        faults.Require((long)row[4] == Checksum(sort), $"N5 {id}: csum");
        faults.Require((string)row[5] == sort, $"N5 {id}: sfld '{row[5]}' for '{sort}'");
        faults.Require(tags.Length == 0 || TagColumn().IsMatch(tags), $"N6 {id}: tags '{tags}'");
        faults.Require(fields.All(field => !field.Any(c => char.IsControl(c) && c is not '\n' and not '\t')), $"N7 {id}: control character");
        faults.Require(flds.IsNormalized(NormalizationForm.FormC) && fields[0].Length > 0, $"N7 {id}: not NFC, or an empty first field");
        faults.Require(!flds.Contains("<script", StringComparison.OrdinalIgnoreCase) && !EventHandler().IsMatch(flds) && !flds.Contains("=\"javascript:", StringComparison.OrdinalIgnoreCase), $"N7 {id}: script");
    }

    private static string Strip(string html)
    {
        var named = MediaTag().Replace(html, " $1 ");
        return WebUtility.HtmlDecode(Markup().Replace(named, "")).Replace('\u00a0', ' ');
    }

    private static long Checksum(string text)
    {
        var hash = Sha1(text);
        return ((long)hash[0] << 24) | ((long)hash[1] << 16) | ((long)hash[2] << 8) | hash[3];
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "The format names SHA-1.")]
    private static byte[] Sha1(string text) => SHA1.HashData(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("""<(?:img|audio|video|object|source)[^>]*?(?:src|data)=["']?([^"'>\s]+)[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex MediaTag();

    [GeneratedRegex("<!--.*?-->|<style.*?</style>|<script.*?</script>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex("""^(?: [^\s\p{C}]+)+ $""")]
    private static partial Regex TagColumn();

    [GeneratedRegex("""<[^>]+\son[a-z]+\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex EventHandler();
}
