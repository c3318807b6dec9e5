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
/// Budget: at most twice the parser's time, which the ratio column shows. Not met: 10 to 13 times on this text, which is read
/// twice, because the weights see a card in it that the rules miss. Over 1,343 files of other people, each read by itself, 3.7
/// for the lowest tenth, 7.9 in the middle and 13.8 for the highest, all of them together 7.4; without weights, in the same hour,
/// 2.8, 5.3, 9.2 and 5.5, with 1.6 times the mistakes. The stages show the floor: rows 0.4, the outline 0.7, folding 1.0, what every
/// line is by itself 2.2, all before a rule or a weight has looked at a neighbour. By time (sampled), the forest takes 7 parts in
/// a hundred, signs 20, walking twice 40; nothing else takes 5: some five hundred small rules, each run on a line or two.
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
