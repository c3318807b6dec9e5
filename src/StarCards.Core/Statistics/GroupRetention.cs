using StarCards.Cards;

namespace StarCards.Statistics;

/// <summary>True retention of the notes below the same headings.</summary>
/// <param name="Section">The headings, outermost first; empty for notes without.</param>
/// <param name="Count">Their reviews.</param>
public sealed record SectionRetention(IReadOnlyList<string> Section, PassCount Count);

/// <summary>True retention of the notes of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">Their reviews.</param>
public sealed record KindRetention(NoteKind Kind, PassCount Count);

/// <summary>True retention of the notes with a tag.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Count">Their reviews.</param>
public sealed record TagRetention(string Tag, PassCount Count);
