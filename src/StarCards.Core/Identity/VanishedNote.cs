namespace StarCards.Identity;

/// <summary>A note that was known and is in no source of this machine any more.</summary>
/// <param name="Known">What was known of it.</param>
/// <param name="Reason">What became of it as far as we know, for people.</param>
public sealed record VanishedNote(KnownNote Known, string Reason);
