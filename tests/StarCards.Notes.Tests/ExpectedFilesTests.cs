using System.Text.Json;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Notes.Tests;

/// <summary>Real and realistic notes, each with what has to come of it. The test says, per file, precision and recall.</summary>
public sealed class ExpectedFilesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.Data("notes"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_gives_every_card_that_is_expected_and_no_other(string name) =>
        Score(Repository.Data($"notes/{name}.md"), Repository.Data($"notes/{name}.expected.json"));

    [Fact]
    public void The_owners_own_notes_give_every_card_that_is_expected()
    {
        var notes = Repository.Seed("00-seed.md");
        Assert.SkipWhen(notes is null, "The owner's own notes are not beside this clone.");
        Score(notes!, Repository.Seed("00-seed.expected.json")!);
    }

    private void Score(string notes, string expected)
    {
        var text = File.ReadAllText(notes);
        using var json = JsonDocument.Parse(File.ReadAllText(expected));
        var score = new ExpectationScore(text, NoteReader.Read(new SourceText(notes, text)));
        score.Hold(json.RootElement);
        output.WriteLine(score.Summary);
        Assert.Equal([], score.Wrong);
    }
}
