using System.Text.RegularExpressions;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Notes.Tests;

/// <summary>Markdown has several spellings for most things: another one of the same page gives the same cards on the same lines.</summary>
public sealed partial class SpellingTests
{
    public static TheoryData<string> Notes => [.. Names];

    /// <summary>An underlined heading has no level below the second.</summary>
    public static TheoryData<string> NotesWithoutUnderlines => [.. Names.Where(static name => !Underline().IsMatch(Text(name)))];

    [Theory]
    [MemberData(nameof(Notes))]
    public void Bullets_may_be_dashes_or_stars(string name) => Same(name, static line => Bullet().Replace(line, static match => match.Value[..^2] + (match.Value[^2] == '-' ? "* " : "- ")));

    [Theory]
    [MemberData(nameof(Notes))]
    public void Numbers_may_have_a_bracket_behind_them(string name) => Same(name, static line => Number().Replace(line, "$1) "));

    [Theory]
    [MemberData(nameof(NotesWithoutUnderlines))]
    public void Headings_may_all_stand_a_level_deeper(string name) => Same(name, static line => AnyHeading().Replace(line, "#$0"));

    [Theory]
    [MemberData(nameof(Notes))]
    public void Headings_may_be_closed(string name) => Same(name, static line => Heading().IsMatch(line) ? $"{line.TrimEnd()} {line[..line.IndexOf(' ', StringComparison.Ordinal)]}" : line);

    [Theory]
    [MemberData(nameof(Notes))]
    public void Bold_may_be_written_with_low_lines(string name) => Same(name, static line => Bold().Replace(line, "__$1__"));

    [Theory]
    [MemberData(nameof(Notes))]
    public void Apostrophes_may_be_curly(string name) => Same(name, static line => line.Contains('<', StringComparison.Ordinal) ? line : line.Replace('\'', '’'));

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.Data("notes"), "*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static void Same(string name, Func<string, string> spell)
    {
        var text = Text(name);
        var isFence = false;
        var spelled = string.Join('\n', text.Split('\n').Select(line =>
        {
            var isMark = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isFence ^= isMark;
            return isFence || isMark ? line : spell(line);
        }));
        Assert.Equal(Cards(text), Cards(spelled));
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Repository.Data("notes"), $"{name}.md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Cards(string text) =>
        NoteReader.Read(new SourceText("notes.md", text)).Notes.Select(static note => $"{note.Line} {note.Kind} {(note.IsDraft ? "draft" : "answered")} {note.Prompt.Replace('’', '\'')} {note.Parts.Count} {string.Join(' ', note.Section).Replace('’', '\'')}");

    [GeneratedRegex(@"^\s*[-*] (?=\S)(?![-* ]+$)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(\s*\d+)\. ")]
    private static partial Regex Number();

    [GeneratedRegex(@"^#{1,5} |^#{2,5}(?=\w)")]
    private static partial Regex AnyHeading();

    [GeneratedRegex("^#{1,5} ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\S[^\n]*\n(=+|-+)[ \t]*\n")]
    private static partial Regex Underline();

    [GeneratedRegex(@"\*\*([^*_`]+)\*\*")]
    private static partial Regex Bold();
}
