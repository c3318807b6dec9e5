using BenchmarkDotNet.Attributes;
using Markdig;
using StarCards.Notes;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Benchmarks;

/// <summary>
/// Reading notes beside the Markdown parser alone, with inlines and positions, on the same text in one run.
/// Budget: at most twice the parser's time, which the ratio column shows. Not met: 3.8 to 4 times
/// (2.15 ms beside 0.55 ms for 24 KB), in instructions 2.6 times, and 2.5 times its memory; file by file 1.4 to 5 times, most of
/// them near 3. The parser itself, asked only where it has to be, is 4 % of a reading, looking phrases up an eighth, folding a
/// twentieth, lints a fourteenth; what is left is some hundred rules with at most 1 % each. Counted in instructions
/// (valgrind, native build) a change shows that no clock would.
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
    public int Notes_read() => NoteReader.Read(new SourceText("notes.md", _text)).Notes.Count;
}
