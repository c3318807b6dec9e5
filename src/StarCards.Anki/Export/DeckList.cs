using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using StarCards.Cards;

namespace StarCards.Anki.Export;

/// <summary>The decks of a package: below one root, each parent among them, one name for names that differ in case only.</summary>
internal sealed class DeckList
{
    /// <summary>What stands before every deck, in Anki only.</summary>
    public const string Root = "StarCards";

    private const int DeepestLevels = 10;
    private const long FirstId = 1_500_000_000_000;
    private const ulong IdRange = 200_000_000_000;

    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal) { ["Default"] = 1 };
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<long> _taken = [1];

    /// <summary>Names with their ids, in order of first use.</summary>
    public IEnumerable<KeyValuePair<string, long>> All => _ids;

    /// <summary>How many there are.</summary>
    public int Count => _ids.Count;

    /// <summary>The full name of a deck in Anki.</summary>
    public static string NameOf(DeckName deck) => string.Join(DeckName.Separator, Levels(deck));

    /// <summary>The id of a deck; it and its parents are in the package from now on.</summary>
    public long IdOf(DeckName deck)
    {
        var name = "";
        var id = 0L;
        foreach (var level in Levels(deck))
        {
            name = AsFirstWritten(name.Length == 0 ? level : name + DeckName.Separator + level);
            id = _ids[name];
        }

        return id;
    }

    private string AsFirstWritten(string name)
    {
        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        _names.Add(name);
        _ids.Add(name, Free(name));
        return name;
    }

    private static IEnumerable<string> Levels(DeckName deck)
    {
        var levels = deck.Levels.Select(Clean).Where(level => level.Length > 0).ToList();
        return levels.Count <= DeepestLevels
            ? levels.Prepend(Root)
            : [Root, .. levels.Take(DeepestLevels - 1), string.Join(" / ", levels.Skip(DeepestLevels - 1))];
    }

    private static string Clean(string level) => level.Replace('"', '\'').Normalize(NormalizationForm.FormC).Trim(' ', ':');

    // Anki gives new decks ids of its own, so ours only have to be unlike one another, and the same each time.
    private long Free(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name.ToLowerInvariant()));
        var id = FirstId + (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) % IdRange);
        while (!_taken.Add(id))
        {
            id++;
        }

        return id;
    }
}
