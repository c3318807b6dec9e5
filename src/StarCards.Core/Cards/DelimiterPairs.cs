namespace StarCards.Cards;

/// <summary>Pairs stars, underscores, tildes and equals signs: the nearest opener of the same sign wins.</summary>
internal static class DelimiterPairs
{
    private const string Delimiters = "*_~=";

    public static List<InlineToken> Resolve(List<InlineToken> tokens)
    {
        var openers = new Stack<int>?[Delimiters.Length];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Delimiter == '\0')
            {
                continue;
            }

            var stack = openers[Delimiters.IndexOf(token.Delimiter, StringComparison.Ordinal)] ??= [];
            if (token.CanClose)
            {
                Close(tokens, i, stack);
            }

            if (tokens[i].CanOpen && tokens[i].Unpaired > 0)
            {
                stack.Push(i);
            }
        }

        return tokens;
    }

    private static void Close(List<InlineToken> tokens, int closing, Stack<int> openers)
    {
        var closer = tokens[closing];
        while (closer.Unpaired > 0 && openers.TryPeek(out var opening))
        {
            var opener = tokens[opening];
            var length = Math.Min(2, Math.Min(opener.Unpaired, closer.Unpaired));
            var style = StyleOf(closer.Delimiter, length);
            if (length == 0 || style is null)
            {
                break;
            }

            opener.Opens |= style.Value;
            closer.Closes |= style.Value;
            opener.Unpaired -= length;
            closer.Unpaired -= length;
            tokens[opening] = opener;
            if (opener.Unpaired == 0)
            {
                openers.Pop();
            }
        }

        tokens[closing] = closer;
    }

    /// <summary>A highlight has no style of its own: its marks go, its words stay.</summary>
    private static InlineStyle? StyleOf(char delimiter, int length) => (delimiter, length) switch
    {
        ('*' or '_', 2) => InlineStyle.Strong,
        ('*' or '_', 1) => InlineStyle.Emphasis,
        ('~', 2) => InlineStyle.Struck,
        ('=', 2) => InlineStyle.None,
        _ => null,
    };
}
