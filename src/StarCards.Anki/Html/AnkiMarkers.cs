using System.Text.RegularExpressions;

namespace StarCards.Anki.Html;

/// <summary>Words in brackets that Anki would act on (<c>[sound:…]</c>, <c>[latex]</c>, <c>[$]</c>, <c>[anki:…]</c>): in notes they are words.</summary>
internal static partial class AnkiMarkers
{
    /// <summary>The bracket as an entity: it looks the same and does nothing.</summary>
    public static string Defuse(string html) => html.Contains('[', StringComparison.Ordinal) ? Marker().Replace(html, "&#91;") : html;

    [GeneratedRegex("""\[(?=sound:|anki:|/?latex\]|/?\$\$?\])""", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();
}
