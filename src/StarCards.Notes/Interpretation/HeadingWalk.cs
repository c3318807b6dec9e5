using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;

namespace StarCards.Notes.Interpretation;

/// <summary>Walks headings: each is a prompt, a section, a framework, a list to ask, or noise.</summary>
internal sealed class HeadingWalk(Findings findings)
{
    public void Walk(Stretch nodes, Scope scope)
    {
        var body = nodes.While(static node => node.Kind != NodeKind.Heading);
        new BodyWalk(findings, body, scope).Run();
        var headings = nodes[body.Count..];
        var judge = new HeadingJudge(findings, headings, scope);
        for (var i = 0; i < headings.Count; i++)
        {
            Handle(headings[i], judge[i], scope);

            if (!findings.KeepsNodes)
            {
                // Of a long file the nodes outweigh its notes many times over.
                headings[i].Replace([]);
            }
        }
    }

    private void Handle(Node heading, HeadingRole role, Scope scope)
    {
        var title = heading.Prompt;
        findings.Structure(heading, "section");
        switch (role)
        {
            case HeadingRole.Struck:
                findings.Ignore(heading, "struck");
                break;
            case HeadingRole.Noise:
                Noise(heading, title, scope);
                break;
            case HeadingRole.AskThem:
                AskThem(heading, scope);
                break;
            case HeadingRole.Framework:
                Framework(heading, scope);
                break;
            case HeadingRole.Frameworks:
                Frameworks(heading, scope.Under(title.Words, title.Tags, Place.Frameworks));
                break;
            case HeadingRole.Prompt:
                Prompt(heading, title, scope);
                break;
            default:
                Section(heading, title, scope);
                break;
        }
    }

    private void Section(Node heading, Prompt title, Scope scope)
    {
        var isOfQuestions = heading.Place == Place.Questions || findings.IsInterview && HeadingContent.ListsThemes(heading);
        Walk(heading.Children, title.Words.Length == 0 ? scope : scope.Under(title.Words, title.Tags, isOfQuestions ? Place.Questions : Place.Anywhere));
    }

    private void Noise(Node heading, Prompt title, Scope scope)
    {
        var reason = heading.Place switch { Place.Explanation => "explanation", Place.Map => "map of stories", _ => "section without questions" };
        var body = heading.Children.While(static node => node.Kind != NodeKind.Heading);
        if (heading.Place == Place.Noise && ParagraphRule.FirstAnswered(body) is >= 0 and var asked)
        {
            AllButQuestions(body[..asked], scope.Under(title.Words), reason);
            new BodyWalk(findings, body[asked..], scope.Under(title.Words)).Run();
        }
        else if (heading.Place == Place.Noise)
        {
            AllButQuestions(body, scope.Under(title.Words), reason);
        }
        else
        {
            Explanation(body, HandedOver.In(body), scope.Under(title.Words), reason);
        }

        foreach (var child in heading.Children[body.Count..])
        {
            if (child.Ask == Ask.Candidate && child.Children.Count > 0)
            {
                Handle(child, HeadingRole.Prompt, scope.Under(title.Words));
            }
            else if (SelfTopicRule.Introduces(child) && AdviceRule.SaysI(child.Children))
            {
                Handle(child, HeadingRole.Prompt, scope.Under(title.Words));
            }
            else if (child.Place == Place.AskThem && child.Children.Count > 0)
            {
                Handle(child, HeadingRole.AskThem, scope.Under(title.Words));
            }
            else if (HeadingContent.HoldsInterview(child))
            {
                Handle(child, HeadingRole.Section, scope.Under(title.Words));
            }
            else
            {
                findings.Ignore(child, reason);
            }
        }
    }

    /// <summary>Ignores nodes, less the lists deep in them that only interviewers would write.</summary>
    private void AllButQuestions(Stretch nodes, Scope scope, string reason)
    {
        foreach (var node in nodes)
        {
            if (HeadingContent.HoldsInterview(node))
            {
                findings.Structure(node, "category");
                new BodyWalk(findings, node.Children, scope.Under(node.Prompt.Words, node.Prompt.Tags, Place.Questions)).Run();
            }
            else if (node.Kind == NodeKind.Item && HoldsInterviewBelow(node))
            {
                findings.Accounts.Ignore(node.Line, reason);
                AllButQuestions(node.Children, scope, reason);
            }
            else
            {
                findings.Ignore(node, reason);
            }
        }
    }

    private static bool HoldsInterviewBelow(Node node) =>
        node.Children.Exists(static child => HeadingContent.HoldsInterview(child) || HoldsInterviewBelow(child));

    /// <summary>Reads the questions that an explanation hands over to, and nothing else of it.</summary>
    private void Explanation(Stretch nodes, int asked, Scope scope, string reason)
    {
        foreach (var node in nodes[..asked])
        {
            if (node.Kind is NodeKind.Line or NodeKind.Item)
            {
                findings.Accounts.Ignore(node.Line, reason);
                Explanation(node.Children, HandedOver.Below(node), scope, reason);
            }
            else
            {
                findings.Ignore(node, reason);
            }
        }

        if (asked < nodes.Count)
        {
            new BodyWalk(findings, nodes[asked..], scope).Run();
        }
    }

    private void AskThem(Node heading, Scope scope)
    {
        var items = new List<Node>();
        for (var i = 0; i < heading.Children.Count; i++)
        {
            var child = heading.Children[i];
            if (child is { Kind: NodeKind.Heading, Ask: >= Ask.Question, Children.Count: 0 })
            {
                items.Add(new Node(NodeKind.Item, child.Row, child.Prompt.Words));
            }
            else if (child is { Kind: NodeKind.Line, IsBold: true, Ask: Ask.None, Children.Count: 0 } && i + 1 < heading.Children.Count && heading.Children[i + 1].Kind == NodeKind.Item)
            {
                findings.Structure(child, "section");
            }
            else if (child.Kind == NodeKind.Heading)
            {
                findings.Structure(child, "section");
                items.AddRange([.. child.Children.Where(static inner => inner.Kind != NodeKind.Heading)]);
            }
            else
            {
                items.Add(child);
            }
        }

        new FrameworkMaker(findings).MakeList(heading, scope, items);
    }

    /// <summary>A framework under a heading; an acronym on a line of its own below the list is one more.</summary>
    private void Framework(Node heading, Scope scope)
    {
        var list = heading.Children.FindIndex(static node => node.Kind == NodeKind.Item);
        var own = new List<Node>();
        var others = new List<Node>();
        for (var i = 0; i < heading.Children.Count; i++)
        {
            var node = heading.Children[i];
            var isOther = list >= 0 && i > list && node is { Kind: NodeKind.Line, BlankBefore: true } && InlineParts.Of(node.Text) is { Name.Length: > 0 };
            (isOther ? others : own).Add(node);
        }

        new FrameworkMaker(findings).Make(heading.Text, heading.Line, scope, own);
        foreach (var other in others)
        {
            new FrameworkMaker(findings).Make(other.Text, other.Line, scope, other.Children);
        }
    }

    private void Frameworks(Node heading, Scope scope)
    {
        new BodyWalk(findings, heading.Children.Where(static node => node.Kind != NodeKind.Heading), scope).Run();
        foreach (var child in heading.Children.Where(static node => node.Kind == NodeKind.Heading))
        {
            Framework(child, scope);
        }
    }

    private void Prompt(Node heading, Prompt title, Scope scope)
    {
        var (prompt, behind) = PromptSplit.Of(heading.Text);
        var cleaned = behind is null ? title : PromptRule.Clean(prompt);
        var asked = new Asked(cleaned with { Words = FollowUpRule.Without(cleaned.Words) }, heading.Line, scope, PromptStyle.Heading) { InlineAnswer = behind, CommentId = heading.Row.CommentId };
        var defining = DefinitionRule.Count(heading);
        foreach (var node in heading.Children[..defining])
        {
            findings.Ignore(node, "definition");
        }

        var content = heading.Children[defining..];
        var end = QuestionsBehind.In(heading, content);
        asked.Take(content[..end]);
        if (heading.Verdict == Verdict.Silent && StoryBank.Of(asked, findings).Questions.Count == 0)
        {
            Section(heading, title, scope);
            return;
        }

        new QuestionMaker(findings).Make(asked);
        Walk(content[end..], scope);
    }
}
