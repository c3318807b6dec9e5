namespace StarCards.Anki.Packages;

/// <summary>The three forms of a package.</summary>
internal enum PackageVariant
{
    /// <summary>One collection of schema 11; read by every client ever.</summary>
    Legacy1,

    /// <summary>A collection of schema 11 beside a stub for clients that cannot read it.</summary>
    Legacy2,

    /// <summary>A compressed collection of schema 18 beside a stub.</summary>
    Latest,
}
