using StarCards.Cards;

namespace StarCards.Notes.Interpretation;

/// <summary>Where the next line under a question goes.</summary>
internal enum SlotKind
{
    /// <summary>Each line decides for itself: answer, hint, note or nothing.</summary>
    Free,

    /// <summary>Everything is answer, whatever its mood.</summary>
    Answer,

    Part,
    Note,
    Hint,
}

/// <summary>A kind, and the parts that are open.</summary>
internal readonly record struct Slot(SlotKind Kind, IReadOnlyList<StarPart> Parts)
{
    public static Slot Free { get; } = new(SlotKind.Free, []);

    public static Slot Answer { get; } = new(SlotKind.Answer, []);

    public static Slot Note { get; } = new(SlotKind.Note, []);

    public static Slot Hint { get; } = new(SlotKind.Hint, []);

    public static Slot Part(IReadOnlyList<StarPart> parts) => new(SlotKind.Part, parts);
}
