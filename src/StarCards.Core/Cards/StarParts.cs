namespace StarCards.Cards;

/// <summary>The texts of a STAR story; a part that is not written yet is null, never an empty text.</summary>
/// <param name="Situation">Where and when, lines joined by LF.</param>
/// <param name="Task">What was to be done.</param>
/// <param name="Action">What she did.</param>
/// <param name="Result">How it ended.</param>
public sealed record StarParts(string? Situation = null, string? Task = null, string? Action = null, string? Result = null)
{
    /// <summary>A story of which nothing is written.</summary>
    public static StarParts Empty { get; } = new();

    /// <summary>The parts in the order of telling.</summary>
    public static IReadOnlyList<StarPart> InOrder { get; } = [StarPart.Situation, StarPart.Task, StarPart.Action, StarPart.Result];

    /// <summary>The text of one part, or null while it is unwritten.</summary>
    public string? this[StarPart part] => part switch
    {
        StarPart.Situation => Situation,
        StarPart.Task => Task,
        StarPart.Action => Action,
        _ => Result,
    };

    /// <summary>True while no part is written.</summary>
    public bool IsEmpty => Situation is null && Task is null && Action is null && Result is null;

    /// <summary>The parts that are written, in the order of telling.</summary>
    public IEnumerable<StarPart> Filled => InOrder.Where(part => this[part] is not null);

    /// <summary>The parts still to be written, in the order of telling.</summary>
    public IEnumerable<StarPart> Missing => InOrder.Where(part => this[part] is null);
}
