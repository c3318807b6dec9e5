using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sources;

namespace StarCards.Sqlite.Sources;

/// <summary>A row of the table of sources.</summary>
internal sealed record SourceRow(string Path, long IsFolder, string? Deck, long AddedAt, long IsSample, long? ForgottenAt)
{
    public static SourceRow Of(Source source) => new(
        source.Path,
        source.IsFolder ? 1 : 0,
        source.Deck?.ToString(),
        source.AddedAt.UnixMilliseconds,
        source.IsSample ? 1 : 0,
        source.ForgottenAt?.UnixMilliseconds);

    public Source ToSource() => new(
        Path,
        IsFolder == 1,
        Deck is null ? null : DeckName.Parse(Deck),
        new Instant(AddedAt),
        IsSample == 1,
        ForgottenAt is { } at ? new Instant(at) : null);
}
