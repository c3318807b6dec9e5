using System.Text;

namespace StarCards.Search;

/// <summary>Splits a query into its terms.</summary>
internal static class QueryTerms
{
    /// <summary>The terms: what stands between blanks, blanks inside double quotes not counted; a quote left open ends with the text.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var term = new StringBuilder();
        var isQuoted = false;
        foreach (var character in text)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (char.IsWhiteSpace(character) && !isQuoted)
            {
                if (term.Length > 0)
                {
                    yield return term.ToString();
                    term.Clear();
                }
            }
            else
            {
                term.Append(character);
            }
        }

        if (term.Length > 0)
        {
            yield return term.ToString();
        }
    }
}
