namespace StarCards.Cards;

/// <summary>Which card of a note: the whole of it, or one part of its first story.</summary>
/// <remarks>The numeric value is Anki's template ordinal within its note type: frozen.</remarks>
public enum Face
{
    /// <summary>The question with all its stories. Every question has this card.</summary>
    Story = 0,

    /// <summary>The situation alone; a part card, made only when asked for.</summary>
    Situation = 1,

    /// <summary>The task alone; a part card.</summary>
    Task = 2,

    /// <summary>The action alone; a part card.</summary>
    Action = 3,

    /// <summary>The result alone; a part card.</summary>
    Result = 4,

    /// <summary>The framework with all its parts. Every framework has this card and no other.</summary>
    Framework = 5,
}
