using BenchmarkDotNet.Attributes;
using Markdig;
using StarCards.Notes;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Benchmarks;

/// <summary>
/// Reading notes beside the Markdown parser alone, with inlines and positions, on the same text in one run.
/// Budget: at most twice the parser's time, which the ratio column shows. Not met: 5.6 times
/// (4.6 ms beside 0.82 ms for 24 KB) and 3.5 times its memory. By stage, each with those before it, in
/// the parser's processor time: its block parser alone 0.46, rows 0.70, outline 1.05, every line folded 1.3, walked 4.5, linted 5.
/// The walk is what is left to shorten, and it has no hot spot: an eighth of the whole is looking phrases up, a fifth
/// judging headings.
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
