namespace StarCards.Notes.Outline;

/// <summary>The sign before a list item.</summary>
internal enum MarkerKind
{
    None,
    Bullet,
    Number,
    Letter,
}

/// <summary>A sign as read: its kind, its number (a letter counts from 1), the tick of a checkbox.</summary>
internal readonly record struct Marker(MarkerKind Kind, int Number = 0, bool IsCheckbox = false)
{
    public bool IsOrdered => Kind is MarkerKind.Number or MarkerKind.Letter;
}
