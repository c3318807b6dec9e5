namespace StarCards.Reading;

/// <summary>What a reader has to say about one place of a source. Printed as <c>file:line:col: severity CODE: message</c>.</summary>
/// <param name="File">The source's path as given.</param>
/// <param name="Position">Where in it.</param>
/// <param name="Severity">How much it asks of the owner.</param>
/// <param name="Code">A code of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Message">One sentence: what was found and what to do.</param>
public sealed record Diagnostic(string File, SourcePosition Position, Severity Severity, string Code, string Message)
{
    /// <summary>The line that is printed for people and understood by editors.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{File}:{Position.Line}:{Position.Column}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}");
}
