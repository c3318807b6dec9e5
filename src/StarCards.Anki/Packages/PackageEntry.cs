namespace StarCards.Anki.Packages;

/// <summary>The names of a package's entries.</summary>
internal static class PackageEntry
{
    public const string Meta = "meta";
    public const string Media = "media";
    public const string Legacy1Collection = "collection.anki2";
    public const string Legacy2Collection = "collection.anki21";
    public const string LatestCollection = "collection.anki21b";
}
