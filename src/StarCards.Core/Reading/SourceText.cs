namespace StarCards.Reading;

/// <summary>The text of one source, as it is to be read.</summary>
/// <param name="Path">The name under which the owner knows it, <c>/</c> between folders; <c>-</c> for standard input.</param>
/// <param name="Text">The text, decoded; a byte order mark, CR LF and lone surrogates may be in it.</param>
/// <param name="InvalidUtf8At">Where the first byte stood that is no UTF-8 and was replaced, or null.</param>
public sealed record SourceText(string Path, string Text, SourcePosition? InvalidUtf8At = null);
