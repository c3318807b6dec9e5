using StarCards.Notes.Files;
using StarCards.TestKit;

namespace StarCards.Notes.Tests.Files;

public sealed class LinkTargetsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("img/map.png", false)]
    [InlineData("../jobs/other.md", false)]
    [InlineData("../shared.png", false)]
    [InlineData("/shared.png", false)]
    [InlineData("../img", false)]
    [InlineData("other", true)]
    [InlineData("Other", true)]
    [InlineData("jobs/other", true)]
    [InlineData("map.png", true)]
    public void A_target_is_there_beside_the_note_from_the_root_and_by_its_name(string name, bool isByName) => Assert.True(IsThere(name, isByName));

    [Theory]
    [InlineData("map.png", false)]
    [InlineData("../../away.md", false)]
    [InlineData("nobody", true)]
    [InlineData("a\0b", false)]
    public void A_target_that_is_nowhere_is_missed_unless_its_name_is_none(string name, bool isByName) => Assert.Equal(name.Contains('\0', StringComparison.Ordinal), IsThere(name, isByName));

    private bool IsThere(string name, bool isByName)
    {
        foreach (var path in new[] { "deep/notes.md", "deep/img/map.png", "jobs/other.md", "shared.png", "img/x.png" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
            File.WriteAllText(_folder[path], "x");
        }

        var file = SourceWalk.Of(_folder.FullName, "notes").Files.Single(found => found.Path.EndsWith("deep/notes.md", StringComparison.Ordinal));
        return new LinkTargets().Of(file)(new LinkTarget(name, isByName));
    }
}
