namespace StarCards.TestKit.Anki;

/// <summary>Collects what is wrong with a package.</summary>
public sealed class Faults
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Require(bool holds, string fault)
    {
        if (!holds)
        {
            _all.Add(fault);
        }
    }

    /// <summary>One fault for each value that a query finds, at most three.</summary>
    public void RequireNone(PackageDatabase database, string rule, string query)
    {
        foreach (var found in database.Texts(query).Take(3))
        {
            _all.Add($"{rule}: {found}");
        }
    }
}
