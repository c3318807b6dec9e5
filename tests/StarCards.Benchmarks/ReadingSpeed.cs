using BenchmarkDotNet.Attributes;
using Markdig;
using StarCards.Notes;
using StarCards.Notes.Lines;
using StarCards.Notes.Outline;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Benchmarks;

/// <summary>
/// Reading notes beside the Markdown parser alone, with inlines and positions, on the same text in one run.
/// Budget: at most twice the parser's time, which the ratio column shows. Not met: 3.5 to 4.4 times on this text in runs side
/// by side, and more on what people write: over 1,598 files of theirs, each read by itself, 2.5 for the lowest tenth, 4.9 in
/// the middle and 8.9 for the highest; all of them together 6.5, and 3.7 beside the parser with all its extensions. The stages
/// show the floor: rows 0.3, the outline 0.5 and folding 0.9 times the parser, what every line is by itself 1.7 to 2.2, all
/// before a rule has looked at a neighbour. Counted (cachegrind, native build) a reading is 2.9 parses in instructions, but 23
/// in misses of the first code cache and 5 in branches guessed wrong: some five hundred small rules, each run on a line or two.
/// </summary>
[MemoryDiagnoser]
public class ReadingSpeed
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseTaskLists().UsePreciseSourceLocation().Build();
    private string _text = "";

    [GlobalSetup]
    public void ReadFiles() =>
        _text = string.Join("\n\n", Directory.EnumerateFiles(Repository.Data("notes"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    [Benchmark(Baseline = true)]
    public int Markdown_parsed() => Markdown.Parse(_text, Pipeline).Count;

    [Benchmark]
    public int Stage_1_rows() => Rows().Count;

    [Benchmark]
    public int Stage_2_outline() => Outline().Count;

    [Benchmark]
    public int Stage_3_lines_folded() => Sum(Outline(), static node => node.Folded.Length);

    [Benchmark]
    public int Stage_4_lines_by_themselves() =>
        Sum(Outline(), static node => (int)node.Ask + (int)node.Style + node.QuestionPrefix + node.AnswerPrefix + (node.Label is null ? 0 : 1) + (node.InlineLabels is null ? 0 : 1));

    [Benchmark]
    public int Notes_read() => NoteReader.Read(new SourceText("notes.md", _text)).Notes.Count;

    private List<Row> Rows() => RowReader.Read(_text, new LineTable(_text)).Rows;

    private List<Node> Outline() => OutlineBuilder.Build(Rows(), out _);

    private static int Sum(Stretch nodes, Func<Node, int> of)
    {
        var sum = 0;
        foreach (var node in nodes)
        {
            sum += of(node) + Sum(node.Children, of);
        }

        return sum;
    }
}
