namespace StarCards.Anki.Export;

/// <summary>Which names a package may have: under some, Anki offers to replace the whole collection.</summary>
internal static class ApkgName
{
    /// <exception cref="UserException">The name is none for a package.</exception>
    public static void Check(string path)
    {
        var name = Path.GetFileName(path);
        if (!name.EndsWith(".apkg", StringComparison.OrdinalIgnoreCase) || name.Length == ".apkg".Length)
        {
            throw new UserException($"'{path}' does not end in .apkg, and Anki would not open it; name it like starcards.apkg");
        }

        if (name.Equals("collection.apkg", StringComparison.OrdinalIgnoreCase) || name.StartsWith("backup-", StringComparison.OrdinalIgnoreCase))
        {
            throw new UserException($"Anki takes a package named '{name}' for a whole collection and offers to replace hers; name it like starcards.apkg");
        }
    }
}
