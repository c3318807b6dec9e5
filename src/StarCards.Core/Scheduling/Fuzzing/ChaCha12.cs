using System.Numerics;

namespace StarCards.Scheduling.Fuzzing;

/// <summary>The first words that Anki's random generator gives for a seed: one block of ChaCha with twelve rounds (scheduling reference 2.10).</summary>
internal static class ChaCha12
{
    private const int Rounds = 12;
    private const int Words = 16;

    private static readonly uint[] Constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

    /// <summary>Word 0 and word 1 of the stream of a seed.</summary>
    public static (uint First, uint Second) FirstWords(ulong seed)
    {
        Span<uint> input = stackalloc uint[Words];
        input.Clear();
        Constants.CopyTo(input);
        ExpandKey(seed, input.Slice(4, 8));

        Span<uint> block = stackalloc uint[Words];
        input.CopyTo(block);
        for (var round = 0; round < Rounds; round += 2)
        {
            DoubleRound(block);
        }

        return unchecked((block[0] + input[0], block[1] + input[1]));
    }

    /// <summary>Eight words of a PCG32 stream: how the generator's library turns 64 bits into a key.</summary>
    private static void ExpandKey(ulong seed, Span<uint> key)
    {
        for (var index = 0; index < key.Length; index++)
        {
            seed = unchecked(seed * 6364136223846793005 + 11634580027462260723);
            var mixed = (uint)(((seed >> 18 ^ seed) >> 27) & uint.MaxValue);
            key[index] = BitOperations.RotateRight(mixed, (int)(seed >> 59));
        }
    }

    private static void DoubleRound(Span<uint> block)
    {
        for (var column = 0; column < 4; column++)
        {
            QuarterRound(ref block[column], ref block[4 + column], ref block[8 + column], ref block[12 + column]);
        }

        for (var diagonal = 0; diagonal < 4; diagonal++)
        {
            QuarterRound(ref block[diagonal], ref block[4 + (diagonal + 1) % 4], ref block[8 + (diagonal + 2) % 4], ref block[12 + (diagonal + 3) % 4]);
        }
    }

    private static void QuarterRound(ref uint a, ref uint b, ref uint c, ref uint d)
    {
        unchecked
        {
            a += b;
            d = BitOperations.RotateLeft(d ^ a, 16);
            c += d;
            b = BitOperations.RotateLeft(b ^ c, 12);
            a += b;
            d = BitOperations.RotateLeft(d ^ a, 8);
            c += d;
            b = BitOperations.RotateLeft(b ^ c, 7);
        }
    }
}
