using System.Globalization;
using BenchmarkDotNet.Attributes;
using StarCards.Notes.Files;
using StarCards.Sources;
using StarCards.TestKit;

namespace StarCards.Benchmarks;

/// <summary>
/// A look at an unchanged folder of 2,500 files in 50 folders: found, ignore files asked, sizes and times compared, nothing
/// read. Budget: 150 ms; measured 12 ms on a quiet machine.
/// </summary>
[MemoryDiagnoser]
public class UnchangedFolderBenchmarks
{
    private TempFolder _folder = null!;
    private Dictionary<string, FileStamp> _stamps = [];

    [GlobalSetup]
    public void Prepare()
    {
        _folder = new TempFolder();
        for (var i = 0; i < 2_500; i++)
        {
            var path = _folder.Write(string.Create(CultureInfo.InvariantCulture, $"{i / 50:00}/{i:0000}.md"), "# Stories\n- Why us?\n");
            File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddDays(20_000));
        }

        _folder.Write(".gitignore", "*.tmp\nprivate/\n");
        _stamps = Look().OfType<ChangedFile>().ToDictionary(file => file.Stamp.Path, file => file.Stamp, StringComparer.Ordinal);
    }

    [GlobalCleanup]
    public void CleanUp() => _folder.Dispose();

    [Benchmark]
    public int Check() => Look().OfType<UnchangedFile>().Count();

    private IEnumerable<FileState> Look()
    {
        var reading = new FileReading(DateTimeOffset.UnixEpoch.AddDays(20_001), readerVersion: 1);
        return SourceWalk.Of(_folder.FullName, "notes").Files.Select(file => reading.Check(file, _stamps.GetValueOrDefault(file.Path)));
    }
}
