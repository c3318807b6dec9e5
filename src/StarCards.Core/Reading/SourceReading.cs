using StarCards.Cards;

namespace StarCards.Reading;

/// <summary>Everything that reading one source gave. Reading is total: any text gives one of these, never an exception.</summary>
/// <param name="Path">The source's path as given.</param>
/// <param name="Notes">The notes in the order of their lines.</param>
/// <param name="Diagnostics">What there is to say, in the order of their positions.</param>
/// <param name="Lines">What became of each non-blank line, in order.</param>
public sealed record SourceReading(
    string Path,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<LineAccount> Lines);
