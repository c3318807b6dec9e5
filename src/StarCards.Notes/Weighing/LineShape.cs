using StarCards.Notes.Outline;

namespace StarCards.Notes.Weighing;

/// <summary>How a line is set.</summary>
internal readonly record struct LineShape(NodeKind Kind, int Level, MarkerKind Marker, bool IsBold, int Depth);
