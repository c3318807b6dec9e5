namespace StarCards.Identity.Matching;

/// <summary>Two looks that may be one note. Sorts the surest first.</summary>
internal sealed record Pairing(KnownAppearance Known, ReadAppearance Read, Evidence Evidence) : IComparable<Pairing>
{
    public double Score { get; } = Evidence.Score;

    /// <summary>False where the owner gave the two different ids.</summary>
    public bool HasNoOtherId =>
        Known.Snapshot.ExplicitId is not { } before || Read.Snapshot.ExplicitId is not { } after || before == after;

    /// <summary>True while neither has a partner.</summary>
    public bool IsOpen => Known.Partner is null && Read.Partner is null;

    public int CompareTo(Pairing? other)
    {
        if (other is null)
        {
            return -1;
        }

        var byScore = other.Score.CompareTo(Score);
        var byRead = byScore != 0 ? byScore : Read.Order.CompareTo(other.Read.Order);
        return byRead != 0 ? byRead : Known.Known.Id.CompareTo(other.Known.Known.Id);
    }
}
