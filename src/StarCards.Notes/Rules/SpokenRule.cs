using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells an answer that is set as a title from a title: whole sentences, and an "I" in them.</summary>
internal static class SpokenRule
{
    private const int FewestBlanks = 15;

    public static bool IsSpoken(Node title) =>
        title.SpeaksOf(Persons.I) && title.Ask < Ask.Candidate && !QuestionRule.EndsInMark(title.Folded)
        && title.Plain.AsSpan().Count(' ') >= FewestBlanks && title.Plain.AsSpan().TrimEnd(" \"”»’") is [.., '.' or '!'];
}
