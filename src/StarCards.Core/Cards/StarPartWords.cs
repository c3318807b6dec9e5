namespace StarCards.Cards;

/// <summary>The words of <see cref="StarPart"/>.</summary>
public static class StarPartWords
{
    /// <summary>The word of a part inside a sentence, in lower case.</summary>
    public static string Word(this StarPart part) => part switch
    {
        StarPart.Situation => "situation",
        StarPart.Task => "task",
        StarPart.Action => "action",
        _ => "result",
    };
}
