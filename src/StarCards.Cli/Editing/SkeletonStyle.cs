using System.Text.RegularExpressions;
using StarCards.Cards;
using StarCards.Reading;

namespace StarCards.Cli.Editing;

/// <summary>How the labels of a STAR story are written in a file: taken from the story that stands nearest, otherwise a plain list.</summary>
/// <param name="Indent">What stands before a label beyond the indent of its question.</param>
/// <param name="Labels">The four lines without indent, in the order of telling.</param>
/// <param name="IsApart">True where a blank line stands above the first label.</param>
/// <param name="AreSpaced">True where blank lines stand between the labels.</param>
internal sealed partial record SkeletonStyle(string Indent, IReadOnlyList<string> Labels, bool IsApart, bool AreSpaced)
{
    private static readonly string[] LabelReasons = ["situation", "task", "action", "result", "empty label"];

    /// <summary>The style for a question.</summary>
    /// <param name="question">The question that has no story yet.</param>
    /// <param name="reading">What was read of its file.</param>
    /// <param name="lines">The file's lines.</param>
    public static SkeletonStyle For(Note question, SourceReading reading, IReadOnlyList<string> lines) =>
        reading.Notes
            .OrderBy(note => Math.Abs(note.Line - question.Line))
            .Select(note => OfStory(note, reading, lines))
            .FirstOrDefault(style => style is not null) ?? Plain(lines[question.Line - 1], lines);

    /// <summary>The lines to insert below a question whose own line is this.</summary>
    public IEnumerable<string> LinesBelow(string questionLine)
    {
        for (var i = 0; i < Labels.Count; i++)
        {
            if (i == 0 ? IsApart : AreSpaced)
            {
                yield return string.Empty;
            }

            yield return IndentOf(questionLine) + Indent + Labels[i];
        }
    }

    /// <summary>True where the labels of a story stand below a question already, empty or not.</summary>
    public static bool HasLabels(Note question, SourceReading reading) => LabelLines(question, reading).Any();

    private static SkeletonStyle? OfStory(Note note, SourceReading reading, IReadOnlyList<string> lines)
    {
        var at = LabelLines(note, reading).ToList();
        var labels = at.ConvertAll(line => Label().Match(lines[line - 1]));
        var indent = IndentOf(lines[note.Line - 1]);
        if (labels.Count != StarParts.InOrder.Count || labels.Any(label => !label.Success || !label.Groups["indent"].Value.StartsWith(indent, StringComparison.Ordinal)))
        {
            return null;
        }

        return new SkeletonStyle(labels[0].Groups["indent"].Value[indent.Length..], [.. labels.Select(label => label.Groups["rest"].Value + " ")], IsBlankAbove(at[0]), at.Skip(1).All(IsBlankAbove));

        bool IsBlankAbove(int line) => string.IsNullOrWhiteSpace(lines[line - 2]);
    }

    private static IEnumerable<int> LabelLines(Note note, SourceReading reading) =>
        reading.Lines.Where(account => account.Line > note.Line && account.Line <= note.LastLine && LabelReasons.Contains(account.Reason)).Select(account => account.Line);

    private static SkeletonStyle Plain(string questionLine, IReadOnlyList<string> lines)
    {
        var marker = ListMarker().Match(questionLine);
        var indent = !marker.Success ? "" : lines.Any(line => line.StartsWith('\t')) ? "\t" : new string(' ', marker.Groups["marker"].Length);
        return new SkeletonStyle(indent, ["- S: ", "- T: ", "- A: ", "- R: "], IsApart: questionLine.StartsWith('#'), AreSpaced: false);
    }

    private static string IndentOf(string line) => line[..(line.Length - line.TrimStart(' ', '\t').Length)];

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<rest>(?:(?:[-*+]|\d{1,3}[.)]|\#{1,6})[ \t]+)?[*_]*\p{L}+[*_]*(?:[ \t]*[:\-–—.)][*_]*)?)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[ \t]*(?<marker>(?:[-*+]|\d{1,3}[.)])[ \t]+)")]
    private static partial Regex ListMarker();
}
