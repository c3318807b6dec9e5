using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells a talk that is written down ("HR: …", "Me: …") from questions.</summary>
internal static class DialogueRule
{
    private static readonly PhraseTable Speakers = new(
        "hr|hm|me|you|i|interviewer|the interviewer|candidate|recruiter|manager|hiring manager|boss|customer|client|colleague|coworker|co-worker",
        "yo|entrevistador|entrevistadora|eu|moi|recruteur|ich|personaler|io|你|您|我|面试官|候选人|求职者|经理|老板");

    /// <summary>Two or more speak, and nobody else says anything.</summary>
    public static bool IsTalk(Stretch nodes)
    {
        if (nodes.Count < 2 || nodes[0].Plain.AsSpan().IndexOfAny(':', '：') < 0)
        {
            return false;
        }

        var first = SpeakerOf(nodes[0]);
        return !first.IsEmpty && nodes.TrueForAll(static node => !SpeakerOf(node).IsEmpty) && !SpeakerOf(nodes[1]).SequenceEqual(first);
    }

    private static ReadOnlySpan<char> SpeakerOf(Node node)
    {
        var folded = node.Folded.AsSpan();
        var length = Speakers.HeadLength(folded);
        return length > 0 && length < folded.Length && folded[length] == ':' ? folded[..length] : [];
    }
}
