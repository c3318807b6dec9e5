using System.Globalization;
using System.Text.Json;
using StarCards.Notes.Interpretation;
using StarCards.TestKit;

namespace StarCards.Fitting;

/// <summary>Notes of which somebody who read them said on which lines a card begins.</summary>
/// <param name="Owner">Whose notes they are; empty for those of this repository.</param>
/// <param name="Text">The text.</param>
/// <param name="Lines">The lines of its cards, each with those at which it may as well begin.</param>
/// <param name="Either">Lines on which a card may begin or not.</param>
internal sealed record Labelled(string Owner, string Text, IReadOnlyList<int[]> Lines, IReadOnlySet<int> Either)
{
    /// <summary>How much a line of the specs counts: each shape stands there once.</summary>
    private const double OfSpec = 15;

    /// <summary>
    /// The notes of a folder: <c>labels.txt</c> has a row for each, the beginning of its name (<c>0412</c> for
    /// <c>0412-owner.md</c>, in a folder beside the labels), then the lines of its cards: <c>12</c>, <c>14-19</c>, <c>5|7</c> where it may
    /// begin on either, <c>opt:3,9</c> for lines that may be cards or not. Letters behind a line are not looked at.
    /// </summary>
    public static IEnumerable<Labelled> In(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).ToLookup(static path => Path.GetFileName(path).Split('-')[0]);
        foreach (var row in File.ReadLines(Path.Combine(folder, "labels.txt")))
        {
            if (row.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, .. var tokens] && files[name].FirstOrDefault() is { } file)
            {
                var owner = Path.GetFileNameWithoutExtension(file)[(name.Length + 1)..];
                var either = tokens.Where(static token => token.StartsWith("opt:", StringComparison.Ordinal)).SelectMany(static token => token[4..].Split(',')).Select(Number).ToHashSet();
                yield return new Labelled(owner, File.ReadAllText(file), [.. tokens.Where(static token => !token.StartsWith("opt:", StringComparison.Ordinal)).SelectMany(LinesOf)], either);
            }
        }
    }

    /// <summary>The examples of the specs and the notes of the tests, with the cards that they are held to.</summary>
    public static IEnumerable<Labelled> OfTests()
    {
        foreach (var spec in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "StarCards.Notes.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(spec).ReplaceLineEndings("\n");
            var cards = Between(text, "~~~~cards\n").Split('\n').Where(static line => line.StartsWith("question ", StringComparison.Ordinal) || line.StartsWith("framework ", StringComparison.Ordinal));
            yield return new Labelled(string.Empty, Between(text, "~~~~markdown\n"), [.. cards.Select(static card => new[] { Number(card.Split(' ')[1].TrimEnd(':')) })], new HashSet<int>());
        }

        foreach (var path in Directory.EnumerateFiles(Repository.Data("notes"), "*.expected.json").Order(StringComparer.Ordinal))
        {
            using var expected = JsonDocument.Parse(File.ReadAllText(path));
            var lines = expected.RootElement.GetProperty("cards").EnumerateArray().Select(static card => new[] { card.GetProperty("line").GetInt32() });
            yield return new Labelled(string.Empty, File.ReadAllText(path.Replace(".expected.json", ".md", StringComparison.Ordinal)), [.. lines], new HashSet<int>());
        }
    }

    /// <summary>The lines of the notes that are weighed.</summary>
    public IEnumerable<Sample> Samples()
    {
        var weighed = Interpreter.Signs(Text).ToList();
        var all = weighed.Select(static line => line.Line).ToHashSet();
        var prompts = Lines.Select(lines => Array.Find(lines, all.Contains)).ToHashSet();
        return weighed.Where(line => !Either.Contains(line.Line)).Select(line => new Sample(Owner, line.Numbers, prompts.Contains(line.Line), Owner.Length == 0 ? OfSpec : 1));
    }

    private static IEnumerable<int[]> LinesOf(string token)
    {
        var lines = token.TrimEnd([.. "adSTAR*"]);
        if (lines.Split('-') is [var first, var last])
        {
            return Enumerable.Range(Number(first), Number(last) - Number(first) + 1).Select(static line => new[] { line });
        }

        return [[.. lines.Split('|').Select(Number)]];
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Between(string text, string opening)
    {
        var start = text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return text[start..text.IndexOf("~~~~\n", start, StringComparison.Ordinal)];
    }
}
