using StarCards.Identity;

namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>A file of the simulated owner: sections with questions.</summary>
internal sealed class SimulatedFile(string path)
{
    public string Path { get; set; } = path;

    public List<(string Name, List<SimulatedQuestion> Questions)> Sections { get; } = [];

    /// <summary>Those of the prompts that many files have which ever stood here.</summary>
    public HashSet<string> GenericBefore { get; } = new(StringComparer.Ordinal);

    /// <summary>What was ever asked here, with the words that it had at the head of a round.</summary>
    public List<IReadOnlyList<string>> TopicsBefore { get; } = [];

    public bool IsChanged { get; set; } = true;

    public IEnumerable<SimulatedQuestion> Questions => Sections.SelectMany(section => section.Questions);

    /// <summary>True where the file asks or asked the same in at least two thirds of the words: then a question is that one, reworded, with a detail more or without.</summary>
    public bool Asks(SimulatedQuestion question) =>
        TopicsBefore.Concat(Questions.Select(static other => other.Topic)).Any(topic => topic.Intersect(question.Topic).Count() * 3 >= 2 * Math.Min(topic.Count, question.Topic.Count));

    public (ReadSource Source, IReadOnlyList<SimulatedQuestion> Questions) Read()
    {
        var line = 0;
        var notes = Sections.SelectMany(section => section.Questions, (section, question) => question.Read(section.Name, line += 5)).ToList();
        return (new ReadSource(Path, notes), [.. Questions]);
    }
}
