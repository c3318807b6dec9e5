using System.Runtime.CompilerServices;

namespace StarCards.Cards;

/// <summary>The tokens of a line: the first few stand where room is given, and an array is made where they are more.</summary>
/// <param name="room">Room for the first.</param>
internal ref struct InlineTokens(Span<InlineToken> room)
{
    private Span<InlineToken> _tokens = room;

    public int Count { get; private set; }

    public readonly Span<InlineToken> All => _tokens[..Count];

    public void Add(in InlineToken token)
    {
        if (Count == _tokens.Length)
        {
            var more = new InlineToken[2 * Count];
            _tokens.CopyTo(more);
            _tokens = more;
        }

        _tokens[Count++] = token;
    }

    /// <summary>Room for the tokens of nearly every line.</summary>
    [InlineArray(Length)]
    public struct Few
    {
        private const int Length = 16;
        private InlineToken _first;
    }
}
