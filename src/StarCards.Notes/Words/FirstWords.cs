using System.Runtime.InteropServices;

namespace StarCards.Notes.Words;

/// <summary>
/// Tells of nearly every word that no phrase begins with it, by its first four characters: a bit for each beginning that
/// phrases have. A bit may stand for others too; then the phrases are asked.
/// </summary>
internal sealed class FirstWords
{
    /// <summary>How many characters of a word tell.</summary>
    public const int Most = sizeof(ulong) / sizeof(char);

    private const int Bits = 13;
    private const int BitsOfCharacter = 8 * sizeof(char);

    /// <summary>An odd number without a pattern: in its product the highest bits depend on all others.</summary>
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong[] _beginnings = new ulong[(1 << Bits) / 64];

    public FirstWords(IEnumerable<string> phrases)
    {
        Span<char> room = stackalloc char[Most];
        foreach (var phrase in phrases.Select(TextFold.OfTable))
        {
            room.Clear();
            phrase.AsSpan(0, Math.Min(Most, phrase.Length)).CopyTo(room);
            var letters = 0;
            while (letters < Most && WordStarts.IsLetter(room[letters]))
            {
                letters++;
            }

            var bit = BitOf(room, letters);
            _beginnings[bit / 64] |= 1UL << bit % 64;
        }
    }

    /// <summary>False where no phrase begins with a word.</summary>
    /// <param name="text">What stands from its head on; at least <see cref="Most"/> characters.</param>
    /// <param name="letters">How many of its characters are letters, counted up to <see cref="Most"/>.</param>
    public bool MayBegin(ReadOnlySpan<char> text, int letters)
    {
        var bit = BitOf(text, letters);
        return (_beginnings[bit / 64] >> bit % 64 & 1) != 0;
    }

    private static int BitOf(ReadOnlySpan<char> text, int letters)
    {
        var four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
        var word = letters >= Most ? four : four & (1UL << letters * BitsOfCharacter) - 1;
        return (int)(unchecked(word * Spread) >> 64 - Bits);
    }
}
