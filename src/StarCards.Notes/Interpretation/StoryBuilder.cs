using StarCards.Cards;

namespace StarCards.Notes.Interpretation;

/// <summary>A story in the making.</summary>
internal sealed class StoryBuilder(int line, string? title = null)
{
    private readonly Dictionary<StarPart, List<string>> _parts = [];
    private readonly List<string> _answer = [];

    public int Line { get; } = line;

    public string? Title { get; set; } = title;

    public bool IsEmpty => _parts.Count == 0 && _answer.Count == 0;

    /// <summary>Where each filled part begins, for what is said about it.</summary>
    public Dictionary<StarPart, int> PartLines { get; } = [];

    public bool IsFilled(IReadOnlyList<StarPart> parts) => parts.All(_parts.ContainsKey);

    public void Answer(string line) => _answer.Add(line);

    public void Fill(IReadOnlyList<StarPart> parts, string text, int line)
    {
        foreach (var part in parts)
        {
            if (!_parts.TryGetValue(part, out var lines))
            {
                _parts[part] = lines = [];
                PartLines[part] = line;
            }

            lines.Add(text);
        }
    }

    public Story ToStory() => new(Line, Title, new StarParts(Text(StarPart.Situation), Text(StarPart.Task), Text(StarPart.Action), Text(StarPart.Result)), _answer.Count > 0 ? string.Join('\n', _answer) : null);

    private string? Text(StarPart part) => _parts.TryGetValue(part, out var lines) ? string.Join('\n', lines) : null;
}
