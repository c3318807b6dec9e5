using System.Text.Json.Serialization;
using StarCards.Cards;
using StarCards.Cli.Json;
using StarCards.Identity;

namespace StarCards.Cli.Identifying;

/// <summary>The result of <c>identity --json</c>.</summary>
internal sealed record IdentityJson(IReadOnlyList<WaitingPairingJson> Waiting, IReadOnlyList<MadePairingJson> Made)
{
    public static IdentityJson Of(IdentityBook book) => new(
        [.. book.Waiting.Select(pairing => WaitingPairingJson.Of(pairing, book.Ledger))],
        [.. book.Made.Select(MadePairingJson.Of)]);
}

/// <summary>A pairing that waits: <c>before</c> is the prompt of the one with a history, <c>prompt</c> that of the one that appeared.</summary>
internal sealed record WaitingPairingJson(string Vanished, string Appeared, string? Before, string? Prompt, string? File, string Reason)
{
    public static WaitingPairingJson Of(WaitingPairing pairing, Ledger ledger)
    {
        var appeared = ledger.Notes.GetValueOrDefault(pairing.Appeared)?.Last;
        return new WaitingPairingJson(
            pairing.Vanished.ToString(),
            pairing.Appeared.ToString(),
            ledger.Notes.GetValueOrDefault(pairing.Vanished)?.Last.Prompt,
            appeared?.Prompt,
            appeared?.Source,
            pairing.Reason);
    }
}

/// <summary>A pairing that was made.</summary>
internal sealed record MadePairingJson(string At, string Id, string Before, string Prompt, string Reason)
{
    public static MadePairingJson Of(MadePairing made) =>
        new(made.At.ToString(), made.Note.ToString(), NoteText.Plain(made.Before), NoteText.Plain(made.After), made.Reason);
}

/// <summary>Makes the JSON of <c>identity</c> without reflection.</summary>
[JsonSerializable(typeof(IdentityJson))]
internal sealed partial class IdentityJsonContext : JsonSerializerContext
{
    public static IdentityJsonContext Readable { get; } = new(JsonOutput.Options);
}
