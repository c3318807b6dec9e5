namespace StarCards.Cards;

/// <summary>What a line shows, piece by piece, each with the styles that are open there.</summary>
/// <param name="line">The line.</param>
/// <param name="tokens">Its tokens, delimiters paired.</param>
internal ref struct StyledPieces(string line, ReadOnlySpan<InlineToken> tokens)
{
    private readonly ReadOnlySpan<InlineToken> _tokens = tokens;
    private int _next;
    private int _strong;
    private int _emphasis;
    private int _struck;

    /// <summary>The token of the piece.</summary>
    public InlineToken Token { get; private set; }

    /// <summary>What is shown; never empty.</summary>
    public readonly ReadOnlySpan<char> Text => Token.Shown ?? line.AsSpan(Token.Start, Token.End - Token.Start);

    /// <summary>How it is set.</summary>
    public InlineStyle Style { get; private set; }

    /// <summary>Goes on to the next piece, if there is one.</summary>
    public bool Next()
    {
        while (_next < _tokens.Length)
        {
            Token = _tokens[_next++];
            Count(Token.Closes, -1);
            Style = Token.Style | Open;
            Count(Token.Opens, 1);
            if (!Text.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private readonly InlineStyle Open =>
        (_strong > 0 ? InlineStyle.Strong : InlineStyle.None) | (_emphasis > 0 ? InlineStyle.Emphasis : InlineStyle.None) | (_struck > 0 ? InlineStyle.Struck : InlineStyle.None);

    /// <summary>Counts styles that begin or end.</summary>
    private void Count(InlineStyle styles, int step)
    {
        if (styles != InlineStyle.None)
        {
            _strong += (styles & InlineStyle.Strong) != 0 ? step : 0;
            _emphasis += (styles & InlineStyle.Emphasis) != 0 ? step : 0;
            _struck += (styles & InlineStyle.Struck) != 0 ? step : 0;
        }
    }
}
