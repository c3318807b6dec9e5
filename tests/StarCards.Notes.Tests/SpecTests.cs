using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Notes.Tests;

/// <summary>
/// One file per shape of notes in the folder Specs: prose, an example, and what comes of it. STARCARDS_ACCEPT=1 rewrites
/// what comes of it; read the difference before you commit it.
/// </summary>
public sealed class SpecTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "StarCards.Notes.Tests", "Specs");

    public static TheoryData<string> Specs => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_shape_gives_the_cards_of_its_spec(string name)
    {
        var path = Path.Combine(Folder, name);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var example = Between(text, "~~~~markdown\n", "~~~~\n");
        var expected = Between(text, "~~~~cards\n", "~~~~\n");
        var actual = ReadingPicture.Of(NoteReader.Read(new SourceText("notes.md", example)));
        if (Environment.GetEnvironmentVariable("STARCARDS_ACCEPT") == "1")
        {
            File.WriteAllText(path, text.Replace($"~~~~cards\n{expected}~~~~\n", $"~~~~cards\n{actual}~~~~\n", StringComparison.Ordinal));
            return;
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Every_shape_has_a_spec() => Assert.True(Specs.Count >= 69);

    private static string Between(string text, string opening, string closing)
    {
        var start = text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return text[start..text.IndexOf(closing, start, StringComparison.Ordinal)];
    }
}
