using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>Quotes, callouts, folded details, tables and fences on the level of questions.</summary>
internal sealed class BlockWalk(BodyWalk walk)
{
    public int Take(int i)
    {
        var node = walk.Nodes[i];
        switch (node.Kind)
        {
            case NodeKind.Quote:
                Quote(node);
                break;
            case NodeKind.Callout:
                Callout(node);
                break;
            case NodeKind.Details:
                Details(node);
                break;
            case NodeKind.Table when new TableReader(walk.Findings, node) is var table && (table.IsAsking || walk.Open is null):
                walk.Close();
                table.Read(walk.Current);
                break;
            default:
                walk.Give(node, "code under no question");
                break;
        }

        return i + 1;
    }

    private void Quote(Node node)
    {
        var first = node.Children.Count > 0 ? node.Children[0] : null;
        if (node.Children.CountOf(static line => line is { Kind: NodeKind.Line, Verdict: Verdict.Prompt }) >= 2)
        {
            walk.Close();
            new BodyWalk(walk.Findings, node.Children, walk.Current).Run();
            return;
        }

        if (first is not { Kind: NodeKind.Line, Verdict: Verdict.Prompt })
        {
            walk.Give(node, "introduction");
            return;
        }

        var rest = node.Children[1..];
        var wrapped = WrapRule.Count(first, rest);
        var asked = Questions.Of(walk, first, PromptStyle.Quote, 0, rest[..wrapped]);
        walk.Ask(asked);
        asked.Take(first.Children);
        asked.Take(rest[wrapped..]);
    }

    private void Callout(Node node)
    {
        var isQuestion = node.Callout is "question" or "help" or "faq" && node.Plain.Length > 0;
        if (isQuestion && (node.Place == Place.AskThem || node.Folded is "ask" or "asks") && node.Children.Exists(static child => child.Kind == NodeKind.Item))
        {
            walk.Close();
            new FrameworkMaker(walk.Findings).MakeList(node, walk.Current, node.Children);
        }
        else if (isQuestion && node.Ask < Ask.Question && node.HoldsPrompt)
        {
            walk.Close();
            walk.Findings.Structure(node, "callout");
            new HeadingWalk(walk.Findings).Walk(node.Children, walk.Current.Under(node.Prompt.Words));
        }
        else if (isQuestion)
        {
            var asked = Questions.Of(walk, node, PromptStyle.Block, 0, default);
            walk.Ask(asked);
            asked.Take(node.Children);
        }
        else if (walk.Open is not null && node.Callout is "success" or "check" or "done" or "answer" or "quote" or "example")
        {
            walk.Give(node);
        }
        else
        {
            walk.Findings.Ignore(node, "callout");
        }
    }

    private void Details(Node node)
    {
        if (UnfoldRule.Is(node))
        {
            walk.Give(node, "folded under no question");
            return;
        }

        walk.Close();
        walk.Findings.Accounts.Block(node, LineRole.Structure, "HTML");
        if (node.Place == Place.Noise)
        {
            walk.Findings.Ignore(node, "section without questions");
            return;
        }

        if (node.Verdict == Verdict.Prompt)
        {
            var asked = Questions.Of(walk, node, PromptStyle.Block, 0, default);
            walk.Ask(asked);
            asked.Take(node.Children);
            walk.Close();
        }
        else
        {
            new HeadingWalk(walk.Findings).Walk(node.Children, walk.Current.Under(node.Prompt.Words));
        }
    }
}
