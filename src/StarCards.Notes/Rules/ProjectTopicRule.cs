using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Topics by which people go through a project before an interview: several of them side by side are asked about, each.</summary>
internal static class ProjectTopicRule
{
    private static readonly PhraseTable Topics = new(
        "challenge|challenges|most challenging|mistakes|failures|mistakes / failures|mistakes/failures|mistakes or failures|mistakes & failures|mistakes and failures|enjoyed|enjoyed most|most enjoyed|leadership|conflict|conflicts|conflicts with teammates|hardest bug|most interesting|what you learned|what i learned|what you'd do differently|what i'd do differently|what you would do differently|what i would do differently|teamwork|accomplishment|accomplishments|success|failure|deadline|deadlines");

    /// <summary>True for a heading that is one of them and nothing else.</summary>
    public static bool Is(Node heading) => Topics.Is(heading.Folded.AsSpan().Trim(" *_:0123456789.)"));
}
