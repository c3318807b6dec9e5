namespace StarCards.Notes.Outline;

/// <summary>What a person sees where a node stands.</summary>
internal enum NodeKind
{
    Line,
    Item,
    Heading,
    Quote,
    Callout,
    Details,
    Table,
    Fence,
    Rule,
}
