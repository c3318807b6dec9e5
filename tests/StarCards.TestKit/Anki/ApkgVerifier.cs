using System.IO.Compression;
using StarCards.Reviews;

namespace StarCards.TestKit.Anki;

/// <summary>
/// Holds a written package against everything that any client of Anki is known to stumble over. It shares no code with
/// the export: what it recomputes, it recomputes by the format's own rules.
/// </summary>
public static class ApkgVerifier
{
    /// <summary>Every fault, each as one line that begins with the rule's name; empty for a good package.</summary>
    /// <param name="path">The package.</param>
    /// <param name="now">The moment at which it is looked at: nothing in it may lie later.</param>
    public static IReadOnlyList<string> FaultsOf(string path, Instant now)
    {
        var faults = new Faults();
        using var folder = new TempFolder();
        using (var zip = ZipFile.OpenRead(path))
        {
            ZipChecks.Run(zip, path, faults);
            MediaChecks.Map(zip, faults);
            var name = zip.GetEntry("collection.anki21") is null ? "collection.anki2" : "collection.anki21";
            faults.Require(zip.GetEntry(name) is not null, $"Z2 no {name}");
            zip.GetEntry(name)?.ExtractToFile(folder["collection"]);
            foreach (var stub in zip.Entries.Where(entry => entry.Name == "collection.anki2" && name != entry.Name))
            {
                stub.ExtractToFile(folder["stub"]);
            }

            if (File.Exists(folder["collection"]))
            {
                Collection(folder["collection"], name == "collection.anki21", zip, now, faults);
            }
        }

        if (File.Exists(folder["stub"]))
        {
            using var stub = PackageDatabase.Open(folder["stub"]);
            faults.Require(stub.Number("select count(*) from notes") == 1, "Z3 the stub has not exactly one note");
        }

        return faults.All;
    }

    private static void Collection(string file, bool isLegacy2, ZipArchive zip, Instant now, Faults faults)
    {
        DatabaseChecks.Header(file, faults);
        using var database = PackageDatabase.Open(file);
        var head = DatabaseChecks.Run(database, now, faults);
        NoteChecks.Run(database, head, now, faults);
        CardChecks.Run(database, head, now, faults);
        ReviewChecks.Run(database, head, isLegacy2, now, faults);
        JsonChecks.Run(head, isLegacy2, faults);
        MediaChecks.References(database, zip, faults);
    }
}
