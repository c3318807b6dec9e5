using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>How a prompt was set: questions of one series are set alike.</summary>
internal enum PromptStyle
{
    Heading,
    Item,
    Bold,
    Quote,
    Labelled,
    Plain,
    Block,
}

/// <summary>A question that was met, while what stands under it is gathered.</summary>
internal sealed class Asked(Prompt prompt, int line, Scope scope, PromptStyle style)
{
    public Prompt Prompt { get; } = prompt;

    public int Line { get; } = line;

    public Scope Scope { get; } = scope;

    public PromptStyle Style { get; } = style;

    /// <summary>What hangs under it or follows it, to be read as answer, hints and notes.</summary>
    public List<Node> Content { get; } = [];

    /// <summary>Takes nodes that hang under the prompt or follow it.</summary>
    public void Take(Stretch nodes)
    {
        foreach (var node in nodes)
        {
            Content.Add(node);
        }
    }

    /// <summary>Takes what hangs under the further lines of a wrapped prompt.</summary>
    public void TakeBelow(Stretch lines)
    {
        foreach (var line in lines)
        {
            Take(line.Children);
        }
    }

    /// <summary>An answer that stands behind the prompt on its line.</summary>
    public string? InlineAnswer { get; init; }

    public string? CommentId { get; init; }

    public Marker Marker { get; init; }

    public FollowUp? FollowUpOf { get; set; }

    public List<string> Tags { get; } = [];

    /// <summary>True once something stands under it.</summary>
    public bool HasContent => Content.Count > 0 || InlineAnswer is not null;
}
