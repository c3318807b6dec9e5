using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StarCards.Anki.Html;

/// <summary>The text of a field as Anki sees it: what it strips for sorting and for finding duplicates, and what it will not store.</summary>
internal static partial class FieldText
{
    /// <summary>Joins the fields of a note; never inside a field.</summary>
    public const char Separator = '\u001F';

    /// <summary>Without control characters but line feed and tab, well-formed, in normal form C: what Anki makes of a field on import.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>A field without its markup: media names stay, entities are decoded, nothing is trimmed.</summary>
    public static string Strip(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&', '\u00A0') < 0)
        {
            return html;
        }

        var text = Media().Replace(html, match => $" {match.Groups["name"].Value} ");
        return WebUtility.HtmlDecode(Markup().Replace(text, "")).Replace('\u00A0', ' ');
    }

    /// <summary>The first four bytes of the SHA-1 of the stripped first field, as Anki finds duplicates by.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "Anki's format names SHA-1 here; it guards nothing.")]
    public static long Checksum(string stripped)
    {
        var hash = SHA1.HashData(Encoding.UTF8.GetBytes(stripped));
        return long.Parse(Convert.ToHexString(hash.AsSpan(0, 4)), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    /// <summary>The words of a field, one blank between them: equal where two fields look the same.</summary>
    public static string Words(string html) => Blanks().Replace(Strip(Breaks().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("""<(?:img|audio|video|object|source)\b[^>]*?\b(?:src|data)\s*=\s*(?:"(?<name>[^">]*)"|'(?<name>[^'>]*)'|(?<name>[^\s>"']+))[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Media();

    [GeneratedRegex("""<!--.*?-->|<style\b.*?</style>|<script\b.*?</script>|<[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex("""</?(?:br|p|div|li|ul|ol|tr|td|th|dt|dd|dl|h4)\b[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex("""\s+""", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
