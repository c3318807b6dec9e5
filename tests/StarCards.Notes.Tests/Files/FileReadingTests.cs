using System.Text;
using StarCards.Notes.Files;
using StarCards.Sources;
using StarCards.TestKit;

namespace StarCards.Notes.Tests.Files;

public sealed class FileReadingTests : IDisposable
{
    private static readonly DateTime Yesterday = new(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();
    private readonly FileReading _reading = new(Now, readerVersion: 1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_read_once_and_then_known_by_size_and_time()
    {
        Write("Why us?", Yesterday);
        var first = Assert.IsType<ChangedFile>(Check(null));
        Assert.Equal("Why us?", Encoding.UTF8.GetString(first.Content.Span));
        Assert.Same(first.Stamp, Assert.IsType<UnchangedFile>(Check(first.Stamp)).Stamp);
    }

    [Fact]
    public void Another_time_with_the_same_content_is_no_change()
    {
        Write("Why us?", Yesterday);
        var first = Assert.IsType<ChangedFile>(Check(null));
        Write("Why us?", Yesterday.AddHours(1));
        var second = Assert.IsType<UnchangedFile>(Check(first.Stamp));
        Assert.NotEqual(first.Stamp.ModifiedTicks, second.Stamp.ModifiedTicks);
    }

    [Fact]
    public void Another_content_of_the_same_size_written_within_one_tick_is_seen()
    {
        Write("Why us?", Now.UtcDateTime);
        var first = Assert.IsType<ChangedFile>(Check(null));
        Write("Why me?", Now.UtcDateTime);
        Assert.IsType<ChangedFile>(Check(first.Stamp));
    }

    [Fact]
    public void A_reader_that_reads_differently_reads_again()
    {
        Write("Why us?", Yesterday);
        var first = Assert.IsType<ChangedFile>(Check(null));
        Assert.IsType<ChangedFile>(new FileReading(Now, readerVersion: 2).Check(Found(), first.Stamp));
    }

    [Fact]
    public void A_file_that_is_gone_when_its_turn_comes_is_reported()
    {
        Write("Why us?", Yesterday);
        var found = Found();
        File.Delete(found.Path);
        var state = Assert.IsType<UnreadableFile>(_reading.Check(found, null));
        Assert.StartsWith("notes/a.md:1:1: warning SC015: not read: ", state.Diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_reported()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Environment.UserName != "root", "the administrator may read every file");
        Write("Why us?", Yesterday);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder["a.md"], UnixFileMode.None);
        }

        Assert.IsType<UnreadableFile>(Check(null));
    }

    private FileState Check(FileStamp? last) => _reading.Check(Found(), last);

    private SourceFile Found() => SourceWalk.Of(_folder.FullName, "notes").Files.Single();

    private void Write(string text, DateTime modified) => File.SetLastWriteTimeUtc(_folder.Write("a.md", text), modified);
}
