namespace StarCards.Study.Keys;

/// <summary>One row of the key table.</summary>
/// <param name="Place">Where it works.</param>
/// <param name="Keys">The keys by the names that people read: <c>Space</c>, <c>Ctrl+R</c>, <c>x</c>.</param>
/// <param name="Does">What happens, for the help.</param>
/// <param name="Action">What happens, for the screen.</param>
public sealed record KeyBinding(KeyPlace Place, IReadOnlyList<string> Keys, string Does, KeyAction Action)
{
    /// <summary>True where the row holds the key, whatever the case of the letters.</summary>
    public bool Has(string key) => Keys.Contains(key, StringComparer.OrdinalIgnoreCase);
}
