namespace StarCards.Anki.Import;

/// <summary>What a package may at most hold, so that a hostile one fills neither disk nor memory.</summary>
internal static class PackageLimits
{
    /// <summary>A collection of ten million reviews has about 700 MB.</summary>
    public const long CollectionBytes = 2L << 30;

    /// <summary>Below this many bytes a file may be packed as tightly as it likes.</summary>
    public const long TightBytes = 64L << 20;

    /// <summary>Beyond that, no collection of Anki is packed more tightly than this: a bomb is.</summary>
    public const long LargestRatio = 100;

    /// <summary>Reviews of our cards that are read at once.</summary>
    public const int Reviews = 3_000_000;
}
