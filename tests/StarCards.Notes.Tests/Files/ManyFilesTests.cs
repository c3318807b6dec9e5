using StarCards.Notes.Files;

namespace StarCards.Notes.Tests.Files;

public sealed class ManyFilesTests
{
    private const long Large = 2_000_000;

    [Fact]
    public void What_was_read_stands_in_the_order_of_the_files()
    {
        var files = Files(500, i => i % 7 == 0 ? Large : 10);

        var read = ManyFiles.Read(files, file => file.Path);

        Assert.Equal(files.Select(file => file.Path), read);
    }

    [Fact]
    public void Of_large_files_no_two_are_read_at_once()
    {
        var within = 0;
        var most = 0;

        ManyFiles.Read(Files(30, _ => Large), _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref within));
            Thread.Yield();
            return Interlocked.Decrement(ref within);
        });

        Assert.Equal(1, most);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(Large)]
    public void A_defect_in_one_file_comes_out_as_itself(long bytes)
    {
        var files = Files(20, _ => bytes);

        Assert.Throws<InvalidDataException>(() => ManyFiles.Read(files, file => file == files[11] ? throw new InvalidDataException() : file.Path));
    }

    private static List<SourceFile> Files(int count, Func<int, long> bytes) =>
        [.. Enumerable.Range(0, count).Select(i => new SourceFile($"/notes/{i}.md", $"{i}.md", [], bytes(i), 0))];
}
