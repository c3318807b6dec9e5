using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>Several labels on one line: "S: … T: … A: … R: …", in a table "S: …&lt;br&gt;T: …".</summary>
internal static class InlineLabels
{
    private const string Letters = "STARCOLBI";

    /// <summary>The text above the first label, then each label with its text; null unless two labels stand in the line.</summary>
    public static LabelledLine? Split(string text)
    {
        if (text.AsSpan().Count(':') < 2 || Starts(text) is not { Count: >= 2 } starts)
        {
            return null;
        }

        text = IsQuoted(text, starts[0]) ? text.TrimEnd('*', '_', ' ')[..^1] : text;
        var labels = new List<StarLabel>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            if (StarLabelRule.Read(HtmlSigns.WithoutBreaks(text[starts[i]..end].Trim().TrimEnd('|', ';', ' ')).ToString()) is { } label)
            {
                labels.Add(label);
            }
        }

        var isSet = labels.SelectMany(label => label.Parts).Distinct().Count() >= 2;
        return isSet ? new LabelledLine(HtmlSigns.WithoutBreaks(text.AsSpan(0, starts[0])).TrimEnd(" -–—:*").ToString(), labels) : null;
    }

    /// <summary>True where a quote opens right before the first label and closes at the end of the line.</summary>
    private static bool IsQuoted(string text, int first) =>
        first > 0 && (text[first - 1], text.AsSpan().TrimEnd("*_ ")[^1]) is ('"', '"') or ('“', '”') or ('«', '»');

    private static List<int> Starts(string text)
    {
        var starts = new List<int>();
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0 && starts.Count < 12; colon = text.IndexOf(':', colon + 1))
        {
            var start = colon;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '*' or '_'))
            {
                start--;
            }

            var isAtBreak = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '|' or '(' or ';' or '"' or '“' or '«' || HtmlSigns.EndsInBreak(text.AsSpan(0, start));
            var word = text.AsSpan(start, colon - start).Trim("*_");
            if (isAtBreak && (word.Length == 1 ? Letters.Contains(word[0], StringComparison.Ordinal) : word.Length > 1 && char.IsUpper(word[0]) && StarLabelRule.Read(text[start..(colon + 1)]) is { Strength: Words.LabelWords.Strength.Sure }))
            {
                starts.Add(start);
            }
        }

        return starts;
    }
}
