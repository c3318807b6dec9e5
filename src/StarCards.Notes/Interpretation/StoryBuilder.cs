using StarCards.Cards;

namespace StarCards.Notes.Interpretation;

/// <summary>A story in the making.</summary>
internal sealed class StoryBuilder(int line, string? title = null)
{
    private readonly List<string>?[] _parts = new List<string>?[StarParts.InOrder.Count];
    private List<string>? _answer;

    public int Line { get; } = line;

    public string? Title { get; set; } = title;

    public bool IsEmpty { get; private set; } = true;

    /// <summary>Where the Result begins, for what is said about it, or 0.</summary>
    public int ResultLine { get; private set; }

    public bool IsFilled(IReadOnlyList<StarPart> parts) => parts.All(part => _parts[(int)part] is not null);

    public void Answer(string line)
    {
        (_answer ??= []).Add(line);
        IsEmpty = false;
    }

    public void Fill(IReadOnlyList<StarPart> parts, string text, int line)
    {
        foreach (var part in parts)
        {
            ResultLine = part == StarPart.Result && ResultLine == 0 ? line : ResultLine;
            (_parts[(int)part] ??= []).Add(text);
            IsEmpty = false;
        }
    }

    public Story ToStory() => new(Line, Title, new StarParts(Part(StarPart.Situation), Part(StarPart.Task), Part(StarPart.Action), Part(StarPart.Result)), Text(_answer));

    private string? Part(StarPart part) => Text(_parts[(int)part]);

    private static string? Text(List<string>? lines) => lines is null ? null : lines.Count == 1 ? lines[0] : string.Join('\n', lines);
}
