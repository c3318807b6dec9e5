using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>"Why Amazon", "35. Why Nursing": the name of a company, or of a profession, and no more.</summary>
internal static class WhyThemRule
{
    private const string Why = "Why ";

    public static bool Is(Node node) =>
        node.Prompt.Words is var words && words.StartsWith(Why, StringComparison.OrdinalIgnoreCase) && words.Length > Why.Length + 1
        && char.IsUpper(words[Why.Length]) && words.AsSpan().Count(' ') == 1 && char.IsLetter(words[^1]);
}
