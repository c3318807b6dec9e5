using System.Security.Cryptography;
using System.Text;

namespace StarCards.Cards;

/// <summary>
/// How a note gets its id when it is seen for the first time. A change here orphans every learner's history; a golden
/// test holds it.
/// </summary>
public static class NoteIdRule
{
    /// <summary>
    /// The first 80 bits of SHA-256 over kind, LF, normalized prompt, in UTF-8. Where a living note has that id already,
    /// LF and the nearest section are added, and after that LF and a counter from 2 upwards.
    /// </summary>
    /// <param name="kind">Question or framework.</param>
    /// <param name="prompt">The prompt as read.</param>
    /// <param name="section">Headings above it, outermost first; only the nearest counts.</param>
    /// <param name="isTaken">Says whether a living note has an id already.</param>
    public static NoteId FirstSight(NoteKind kind, string prompt, IReadOnlyList<string> section, Func<NoteId, bool> isTaken)
    {
        var identity = (kind == NoteKind.Framework ? "framework" : "question") + "\n" + PromptText.Normalize(prompt);
        var id = Hash(identity);
        if (!isTaken(id))
        {
            return id;
        }

        identity += "\n" + (section.Count > 0 ? PromptText.Normalize(section[^1]) : string.Empty);
        id = Hash(identity);
        for (var counter = 2; isTaken(id); counter++)
        {
            id = Hash(FormattableString.Invariant($"{identity}\n{counter}"));
        }

        return id;
    }

    private static NoteId Hash(string identity) => NoteId.FromBits(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 10));
}
