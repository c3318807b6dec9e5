namespace StarCards.Cards;

/// <summary>Pairs stars, underscores, tildes and equals signs: the nearest opener of the same sign wins.</summary>
internal static class DelimiterPairs
{
    private const string Delimiters = "*_~=";

    public static void Resolve(Span<InlineToken> tokens)
    {
        Span<int> innermost = stackalloc int[Delimiters.Length];
        innermost.Fill(-1);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            if (token.Delimiter == '\0')
            {
                continue;
            }

            ref var opener = ref innermost[Delimiters.IndexOf(token.Delimiter, StringComparison.Ordinal)];
            if (token.CanClose)
            {
                Close(tokens, ref token, ref opener);
            }

            if (token.CanOpen && token.End > token.Start)
            {
                token.Outer = opener;
                opener = i;
            }
        }
    }

    private static void Close(Span<InlineToken> tokens, ref InlineToken closer, ref int innermost)
    {
        while (closer.End > closer.Start && innermost >= 0)
        {
            ref var opener = ref tokens[innermost];
            var length = Math.Min(2, Math.Min(opener.End - opener.Start, closer.End - closer.Start));
            if (StyleOf(closer.Delimiter, length) is not { } style)
            {
                break;
            }

            opener.Opens |= style;
            closer.Closes |= style;
            opener.End -= length;
            closer.End -= length;
            if (opener.End == opener.Start)
            {
                innermost = opener.Outer;
            }
        }
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
