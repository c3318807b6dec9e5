namespace StarCards.Cards;

/// <summary>
/// A question or a framework as it stands in a source. Texts are the owner's words less Markdown's markers, lines joined
/// by LF; what Markdown says inside a line (emphasis, code, links) is kept in them, so that a renderer can show it.
/// </summary>
public sealed record Note
{
    /// <summary>Question or framework.</summary>
    public required NoteKind Kind { get; init; }

    /// <summary>What is asked, without list sign, number, wrapping quotes or emphasis.</summary>
    public required string Prompt { get; init; }

    /// <summary>Headings and labels above the note, outermost first.</summary>
    public IReadOnlyList<string> Section { get; init; } = [];

    /// <summary>One-based line of the prompt in its source, front matter counted.</summary>
    public required int Line { get; init; }

    /// <summary>One-based line of the last line that belongs to the note; at least <see cref="Line"/>.</summary>
    public int LastLine { get; init; }

    /// <summary>True when nothing is answered: no part, no free answer; for a framework, no part listed.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>The stories that answer a question, the one to show first at the head; empty for a draft or a framework.</summary>
    public IReadOnlyList<Story> Stories { get; init; } = [];

    /// <summary>The parts of a framework, in order; empty for a question.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Free text beside or under the parts of a framework, or null; the free answer of a question stands in its story.</summary>
    public string? FrameworkAnswer { get; init; }

    /// <summary>Rubric, tips, and the owner's prompts to herself.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>Learnings and asides that are no answer.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Tags without their sign, in lower case, as written otherwise.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>An id that the owner wrote (<c>^name</c> or <c>&lt;!-- id: name --&gt;</c>), or null.</summary>
    public string? ExplicitId { get; init; }

    /// <summary>For a follow-up: the prompt of the note that it follows, and that note's line.</summary>
    public FollowUp? FollowUpOf { get; init; }

    /// <summary>The story shown first, or null for a draft or a framework.</summary>
    public Story? FirstStory => Stories.Count > 0 ? Stories[0] : null;

    /// <summary>The free answer of the first story, or of a framework.</summary>
    public string? Answer => Kind == NoteKind.Framework ? FrameworkAnswer : FirstStory?.Answer;

    /// <summary>The labelled parts of the first story; empty where there is none.</summary>
    public StarParts Star => FirstStory?.Star ?? StarParts.Empty;
}
