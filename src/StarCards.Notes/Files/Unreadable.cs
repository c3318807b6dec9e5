using StarCards.Reading;

namespace StarCards.Notes.Files;

/// <summary>What is said of a file or folder that could not be read.</summary>
internal static class Unreadable
{
    public static Diagnostic Of(string shownAs, string reason) =>
        new(shownAs, new SourcePosition(1, 1), Severity.Warning, DiagnosticCodes.Unreadable, $"not read: {reason.ReplaceLineEndings(" ").TrimEnd('.', ' ')}");
}
