using StarCards.Cards;

namespace StarCards.Identity.Matching;

/// <summary>One look of one note, before or now: what is compared.</summary>
internal abstract class Appearance(NoteSnapshot snapshot)
{
    private string? _prompt;
    private string? _answer;
    private string? _section;

    public NoteSnapshot Snapshot => snapshot;

    /// <summary>Where it stands; for a note of a renamed file, where it would stand now.</summary>
    public string Source { get; set; } = snapshot.Source;

    public string Prompt => _prompt ??= KnownPrompt ?? PromptText.Normalize(snapshot.Prompt);

    public string Answer => _answer ??= Untouched?.Answer ?? PromptText.Normalize(snapshot.Answer);

    public string Section => _section ??= string.Join('\n', snapshot.Section);

    /// <summary>The normalized prompt where it was made before; null where it was not.</summary>
    protected virtual string? KnownPrompt => null;

    /// <summary>A look with the very same texts, so that none is normalized twice; null where there is none.</summary>
    protected virtual Appearance? Untouched => null;

    public string FileName => Path.GetFileName(Source);

    /// <summary>The words of the prompt as the vocabulary numbers them.</summary>
    public int[] Words { get; set; } = [];

    /// <summary>The words of the answer that are not common ones; null until somebody compares them.</summary>
    public IReadOnlySet<int>? AnswerWords { get; set; }

    public Appearance? Previous { get; private set; }

    public Appearance? Next { get; private set; }

    /// <summary>The prompts around it in its source: what tells two equal notes apart.</summary>
    public (string? Previous, string? Next) Neighbours => (Previous?.Prompt, Next?.Prompt);

    /// <summary>The nearest notes before and after it that were known again in this source, as they stood before; null at its ends.</summary>
    public (KnownAppearance? Before, KnownAppearance? After) Anchors { get; set; }

    /// <summary>Makes neighbours of those that follow one another in one source.</summary>
    public static void Link(IReadOnlyList<Appearance> ofOneSource)
    {
        for (var i = 1; i < ofOneSource.Count; i++)
        {
            ofOneSource[i].Previous = ofOneSource[i - 1];
            ofOneSource[i - 1].Next = ofOneSource[i];
        }
    }
}

/// <summary>A look that a known note had when it was read last.</summary>
internal sealed class KnownAppearance(KnownNote known, bool isOpen) : Appearance(known.Last)
{
    public KnownNote Known => known;

    /// <summary>True where it lived until now in a source that was read again or is gone; false where it had vanished before.</summary>
    public bool IsOpen => isOpen;

    public ReadAppearance? Partner { get; set; }

    protected override string? KnownPrompt => known.Prompts.Count == 1 ? known.Prompts.First() : null;
}

/// <summary>A look that a note has now.</summary>
internal sealed class ReadAppearance(Note note, string source, int order) : Appearance(NoteSnapshot.Of(note, source))
{
    public Note Note => note;

    public int Order => order;

    public KnownAppearance? Partner { get; private set; }

    /// <summary>Why it is the same as its partner, for people.</summary>
    public string Reason { get; private set; } = ReconciledNote.FirstSight;

    protected override string? KnownPrompt => Untouched?.Prompt;

    protected override Appearance? Untouched =>
        Partner is { } partner && partner.Snapshot.Prompt == Snapshot.Prompt && partner.Snapshot.Answer == Snapshot.Answer ? partner : null;

    public void PairWith(KnownAppearance known, string reason)
    {
        Partner = known;
        known.Partner = this;
        Reason = known.Source == known.Snapshot.Source ? reason : $"renamed file, {reason}";
    }
}
