using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sources;

namespace StarCards.Sqlite.Tests.Sources;

public sealed class SourceStoreTests : IDisposable
{
    private readonly Collection _collection = new();

    [Fact]
    public void Sources_come_back_in_the_order_of_adding_and_keep_their_place()
    {
        var z = new Source("/z.md", IsFolder: false, DeckName.Parse("My::Deck"), Some.Now);
        var a = new Source("/a", IsFolder: true, null, new Instant(Some.Now.UnixMilliseconds + 1), IsSample: true);
        _collection.File.SaveSource(z);
        _collection.File.SaveSource(a);
        var forgotten = z with { ForgottenAt = Some.Now, Deck = null };
        _collection.File.SaveSource(forgotten);
        Assert.Equal([forgotten, a], _collection.File.ReadSources());
    }

    [Fact]
    public void The_stamps_of_files_are_replaced_as_a_whole()
    {
        var stamps = new[] { new FileStamp("/a.md", 1, long.MaxValue, "x"), new FileStamp("/b.md", 0, 5, "y") };
        _collection.File.SaveFileStamps([new FileStamp("/old.md", 1, 1, "o"), .. stamps]);
        _collection.File.SaveFileStamps(stamps);
        Assert.Equal(stamps, _collection.File.ReadFileStamps());
    }

    [Theory]
    [InlineData("/notes", "/notes/a.md", true)]
    [InlineData("/notes", "/notes2/a.md", false)]
    [InlineData("/", "/a.md", true)]
    [InlineData("/notes", "/notes", true)]
    public void A_folder_covers_what_lies_in_it(string folder, string file, bool isCovered) =>
        Assert.Equal(isCovered, new Source(folder, IsFolder: true, null, Some.Now).Covers(file));

    public void Dispose() => _collection.Dispose();
}
