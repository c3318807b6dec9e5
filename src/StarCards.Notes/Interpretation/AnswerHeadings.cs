using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>A heading that only says "Answer" belongs to the question above it, be it a heading or the last of a list.</summary>
internal static class AnswerHeadings
{
    private const int FewestQuestions = 4;
    private const int FewestShared = 2;
    private const int MostShared = 20;
    private const int FewestListed = 2;

    /// <summary>Titles over the answer that a guide would have, and over one that it would not.</summary>
    private static readonly PhraseTable Judged = new("bad answer|weak answer|wrong answer|mala respuesta|respuesta mala|schlechte antwort|mauvaise reponse|不好的回答|good answer|better answer|respuesta buena|buena respuesta|gute antwort|bonne reponse|好的回答|优秀回答");

    /// <summary>Hangs the answer headings of a whole outline under their questions.</summary>
    public static List<Node> Regrouped(List<Node> outline) => Regroup(outline) ?? outline;

    /// <summary>Regroups what hangs below; gives the nodes of this level where they changed.</summary>
    private static List<Node>? Regroup(Stretch nodes)
    {
        List<Node>? kept = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var above = kept is null ? i > 0 ? nodes[i - 1] : null : kept[^1];
            if (node.Kind == NodeKind.Heading && above is not null && SaysAnswer(node, above) && (IsAsking(above) || IsBareQuestion(above)))
            {
                kept ??= [.. nodes[..i]];
                (IsBareQuestion(above) ? above.Children[^1] : above).Add(node);
                if (CutQuestionsBehind(node) is { } cut)
                {
                    kept.Add(cut);
                }
            }
            else if (node.Kind == NodeKind.Heading && above is { Kind: NodeKind.Heading } && AskPrefix.IsAnswerTitle(node.Plain) && SharedBy(above) is { Count: > 0 } questions)
            {
                kept ??= [.. nodes[..i]];
                foreach (var question in questions)
                {
                    question.Add(node);
                }
            }
            else
            {
                kept?.Add(node);
            }

            if (node.Kind == NodeKind.Heading && Regroup(node.Children) is { } children)
            {
                node.Replace(children);
            }
        }

        return kept;
    }

    /// <summary>"### Questions like:" over a bare list of them: one answer behind it is told to each.</summary>
    private static Stretch SharedBy(Node above)
    {
        var questions = above.Children.Where(static node => node.Kind != NodeKind.Rule);
        return above.Place == Place.Questions && questions.Count is >= FewestShared and <= MostShared && questions.TrueForAll(static node => node is { Kind: NodeKind.Item, Children.Count: 0 }) && questions.Exists(static node => node.Ask == Ask.Candidate) ? questions : default;
    }

    private static bool SaysAnswer(Node heading, Node above) =>
        heading.Plain.TrimEnd(':', ' ') is var title && AskPrefix.AnswerLength(title + ":") > title.Length || Judged.Is(heading.Folded) || above is { Kind: NodeKind.Line, QuestionPrefix: > 0 } && VersionTitleRule.IsWay(heading.Folded);

    /// <summary>A list of interviewers' questions behind a rule is no part of the answer: it is cut off, under a heading without words.</summary>
    private static Node? CutQuestionsBehind(Node answer)
    {
        var children = answer.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i].Kind == NodeKind.Rule && children[(i + 1)..].While(static node => node.Kind == NodeKind.Item).CountOf(static node => QuestionWords.OfInterviews.IsHeadOf(node.Folded)) >= FewestQuestions)
            {
                var untitled = new Node(NodeKind.Heading, children[i].Row, string.Empty) { Level = answer.Level };
                untitled.Replace([.. children[(i + 1)..]]);
                answer.Replace([.. children[..i]]);
                return untitled;
            }
        }

        return null;
    }

    /// <summary>"### Question" over the line or the list that asks.</summary>
    private static bool IsBareQuestion(Node above) =>
        above is { Kind: NodeKind.Heading, Children: [.., { Kind: NodeKind.Line or NodeKind.Item }] } && SaysQuestion(above);

    /// <summary>"Question", "Question 3:" and nothing else, over no list of several: it names no matter.</summary>
    public static bool IsQuestionTitle(Node heading) => heading.Children.CountOf(static child => child.Kind == NodeKind.Item) < FewestListed && SaysQuestion(heading);

    private static bool SaysQuestion(Node heading) => heading.Plain.TrimEnd(':', ' ') is { Length: > 0 } title && AskPrefix.QuestionLength(title + ":") > title.Length;

    private static bool IsAsking(Node above) =>
        above.Kind is NodeKind.Heading or NodeKind.Item or NodeKind.Line && (above.Ask >= Ask.Question || above.QuestionPrefix > 0) && !HintRule.IsRubric(above);
}
