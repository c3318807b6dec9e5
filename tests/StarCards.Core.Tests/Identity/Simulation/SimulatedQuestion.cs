using StarCards.Cards;

namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>A question as its owner thinks of it: what it is about, whatever the words are just now.</summary>
internal sealed class SimulatedQuestion
{
    /// <summary>What is asked before the topic begins; null where the prompt is the topic alone.</summary>
    public string? Stem { get; set; }

    /// <summary>The words of the topic, each a content word; between them stand the joints.</summary>
    public required List<string> Topic { get; set; }

    /// <summary>For a prompt that many files have: the whole of it.</summary>
    public string? Generic { get; set; }

    public string Answer { get; set; } = "";

    public string? ExplicitId { get; set; }

    public bool IsFramework { get; init; }

    /// <summary>The id under which the program keeps its history; null before the program saw it.</summary>
    public NoteId? History { get; set; }

    /// <summary>True once the owner had to say a word about it.</summary>
    public bool WasAsked { get; set; }

    public Note Read(string section, int line) => new()
    {
        Kind = IsFramework ? NoteKind.Framework : NoteKind.Question,
        Prompt = Prompt,
        Section = [section],
        Line = line,
        IsDraft = Answer.Length == 0,
        ExplicitId = ExplicitId,
        Stories = Answer.Length == 0 || IsFramework ? [] : [new Story(line + 1, null, StarParts.Empty, Answer)],
        Parts = IsFramework && Answer.Length > 0 ? Answer.Split(". ") : [],
    };

    private string Prompt
    {
        get
        {
            if (Generic is not null)
            {
                return Generic;
            }

            string[] joints = Stem is null ? ["", "the", "for the", "and the", "of our", "with a"] : ["", "a", "during the", "with the", "for a", "and the"];
            var words = Topic.Select((word, index) => index == 0 ? word : $"{joints[Math.Min(index, joints.Length - 1)]} {word}");
            return Stem is null ? string.Join(' ', words) : $"{Stem} {string.Join(' ', words)}?";
        }
    }
}
