using StarCards.Cards;

namespace StarCards.Study;

/// <summary>An order without meaning that stays the same on every machine: FNV-1a, 64 bits, over the UTF-8 of the card id.</summary>
internal static class CardHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(CardId card) => Of(Of(card.Note), card.Face);

    /// <summary>The hash of the note alone.</summary>
    public static ulong Of(NoteId note) => Add(OffsetBasis, note.ToString());

    /// <summary>The hash of a card, from that of its note.</summary>
    public static ulong Of(ulong noteHash, Face face) => Add(Add(noteHash, "/"), face.Word());

    /// <summary>The place of a card in a shuffled order: its hash and the seed, mixed by the finalizer of SplitMix64.</summary>
    public static ulong Shuffled(CardId card, ulong seed)
    {
        unchecked
        {
            var mixed = Of(card) + seed * 0x9E3779B97F4A7C15;
            mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
            return mixed ^ mixed >> 31;
        }
    }

    // A card id is ASCII, so a character is its only byte.
    private static ulong Add(ulong hash, string text)
    {
        unchecked
        {
            foreach (var character in text)
            {
                hash = (hash ^ character) * Prime;
            }
        }

        return hash;
    }
}
