namespace StarCards.Cards;

/// <summary>Crockford's base 32 in lower case: digits, then letters without i, l, o, u.</summary>
internal static class CrockfordBase32
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int BitsPerCharacter = 5;

    public static bool IsText(string text) => text.All(character => Alphabet.Contains(character, StringComparison.Ordinal));

    /// <summary>Five bits a character, the most significant first; the bits must divide by five.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        Span<char> characters = stackalloc char[bytes.Length * 8 / BitsPerCharacter];
        var pending = 0;
        var pendingBits = 0;
        var next = 0;
        foreach (var value in bytes)
        {
            pending = (pending << 8 | value) & 0xFFF;
            pendingBits += 8;
            while (pendingBits >= BitsPerCharacter)
            {
                pendingBits -= BitsPerCharacter;
                characters[next++] = Alphabet[pending >> pendingBits & 31];
            }
        }

        return new string(characters);
    }
}
