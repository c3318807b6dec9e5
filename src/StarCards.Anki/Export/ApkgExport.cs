using StarCards.Anki.Packages;

namespace StarCards.Anki.Export;

/// <summary>Writes a package for Anki.</summary>
public static class ApkgExport
{
    /// <summary>Writes the package: to a file beside the target, flushed, then renamed, so that there is never half a package.</summary>
    /// <param name="request">What goes into it.</param>
    /// <param name="path">The file; replaced where it exists.</param>
    /// <param name="progress">Told after each note, or null.</param>
    /// <exception cref="UserException">The name is none for a package, or the file cannot be written.</exception>
    public static ExportSummary Write(ExportRequest request, string path, IProgress<ExportProgress>? progress = null)
    {
        ApkgName.Check(path);
        var scratch = Directory.CreateTempSubdirectory("starcards-export-");
        var unfinished = path + ".unfinished";
        try
        {
            var collection = Path.Combine(scratch.FullName, "collection");
            var media = new MediaShelf();
            var written = new PackageBuilder(request, media, progress).Build(collection);
            PackageZip.Write(unfinished, written.IsScheduled ? PackageVariant.Legacy2 : PackageVariant.Legacy1, collection, scratch.FullName, media.Files);
            File.Move(unfinished, path, overwrite: true);
            return written.Summary with { Bytes = new FileInfo(path).Length };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"cannot write '{path}': {exception.Message}", exception);
        }
        finally
        {
            scratch.Delete(recursive: true);
            RemoveIfThere(unfinished);
        }
    }

    private static void RemoveIfThere(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }
}
