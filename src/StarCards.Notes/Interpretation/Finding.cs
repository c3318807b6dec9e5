using StarCards.Cards;
using StarCards.Notes.Outline;

namespace StarCards.Notes.Interpretation;

/// <summary>A note as found, with what is needed to speak about it.</summary>
/// <param name="Note">The note.</param>
/// <param name="ResultLine">Where the Result of its first story begins, or 0.</param>
/// <param name="IsImplied">True where the note stands for a list that nobody must fill.</param>
internal sealed record Finding(Note Note, int ResultLine = 0, bool IsImplied = false)
{
    private string? _normalPrompt;

    public Note Note
    {
        get;
        init
        {
            field = value;
            _normalPrompt = null;
        }
    }
    = Note;

    /// <summary>The prompt in the form in which two spellings of it are equal.</summary>
    public string NormalPrompt => _normalPrompt ??= PromptText.Normalize(Note.Prompt);
}

/// <summary>What a walk shares: the accounts, the findings, and what the file as a whole is about.</summary>
internal sealed class Findings(Accounts accounts)
{
    public Accounts Accounts { get; } = accounts;

    public List<Finding> All { get; } = [];

    /// <summary>True where cards begin on several lines; only then are weak signs of anything believed.</summary>
    public bool IsInterview { get; init; }

    /// <summary>What was taken off questions because other cards begin there, to be walked when all else is.</summary>
    public Queue<(Stretch Nodes, Scope Scope)> Behind { get; } = new();

    public IReadOnlyList<string> FileTags { get; init; } = [];

    public void Ignore(Node node, string reason) => Accounts.Tree(node, StarCards.Reading.LineRole.Ignored, reason);

    public void Structure(Node node, string reason) => Accounts.Structure(node.Line, reason);
}
