namespace StarCards.Cards;

/// <summary>What an owner's note asks for: an answer told, or a list of parts recalled.</summary>
public enum NoteKind
{
    /// <summary>An interview question, answered by stories or by free text.</summary>
    Question,

    /// <summary>A named method whose parts are to be recalled in order (RICE, CIRCLES…).</summary>
    Framework,
}
