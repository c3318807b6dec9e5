using BenchmarkDotNet.Attributes;
using Markdig;
using StarCards.Notes;
using StarCards.Notes.Interpretation;
using StarCards.Notes.Lines;
using StarCards.Notes.Outline;
using StarCards.Notes.Weighing;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Benchmarks;

/// <summary>
/// Reading notes beside the Markdown parser alone, with inlines and positions, on the same text in one run.
/// Budget: at most twice the parser's time, which the ratio column shows. Not met: 7 times on this text with the default job (the
/// short job ends before the code is tiered up, and shows 40). Over 1,205 files of other people, each read by itself, 2.4 for the
/// lowest tenth, 4.2 in the middle and 7.3 for the highest, all of them together 4.7. Of that, in parser's times: rows 0.5, the
/// outline 0.3, what every line is by itself and the signs of its place 2.3, the forest 0.5, reading the cards 1.1. The floor:
/// were it known where cards begin, and nothing weighed, the same files would take 3.2, and this text 4.0 (stage 5); what a line is by itself
/// is asked for then as well. To tell a card by its question alone is cheaper than to weigh it, and finds 81 of 100 prompts
/// with 29 of 100 wrong, where the forest finds 92 with 5.
/// </summary>
[MemoryDiagnoser]
public class ReadingSpeed
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseTaskLists().UsePreciseSourceLocation().Build();
    private string _text = "";
    private Verdicts _verdicts = new(0);

    [GlobalSetup]
    public void ReadFiles()
    {
        _text = string.Join("\n\n", Directory.EnumerateFiles(Repository.Data("notes"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        _verdicts = Interpreter.VerdictsOf(Rows());
    }

    [Benchmark(Baseline = true)]
    public int Markdown_parsed() => Markdown.Parse(_text, Pipeline).Count;

    [Benchmark]
    public int Stage_1_rows() => Rows().Rows.Count;

    [Benchmark]
    public int Stage_2_outline() => Outline().Count;

    [Benchmark]
    public int Stage_3_lines_folded() => Sum(Outline(), static node => node.Folded.Length);

    [Benchmark]
    public int Stage_4_lines_by_themselves() =>
        Sum(Outline(), static node => (int)node.Ask + (int)node.Style + node.QuestionPrefix + node.AnswerPrefix + (node.Label is null ? 0 : 1) + (node.InlineLabels is null ? 0 : 1));

    [Benchmark]
    public int Stage_5_cards_where_they_begin()
    {
        var rows = Rows();
        return Interpreter.Of(rows, FrontMatter.Of(rows), _verdicts).All.Count;
    }

    [Benchmark]
    public int Notes_read() => NoteReader.Read(new SourceText("notes.md", _text)).Notes.Count;

    private RowSet Rows() => RowReader.Read(_text, new LineTable(_text));

    private List<Node> Outline() => OutlineBuilder.Build(Rows().Rows, out _);

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
