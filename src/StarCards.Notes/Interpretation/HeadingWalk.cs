using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Walks headings: each is a prompt, a section, a framework, a list to ask, or noise.</summary>
internal sealed class HeadingWalk(Findings findings)
{
    public void Walk(Stretch nodes, Scope scope)
    {
        var body = nodes.While(static node => node.Kind != NodeKind.Heading);
        new BodyWalk(findings, body, scope).Run();
        var headings = nodes[body.Count..];
        var judge = new HeadingJudge(scope, headings, findings.IsInterview);
        foreach (var heading in headings)
        {
            Handle(heading, judge.RoleOf(heading), scope);

            // Of a long file the nodes outweigh its notes many times over.
            heading.Replace([]);
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
                Noise(heading, scope);
                break;
            case HeadingRole.AskThem:
                AskThem(heading, scope);
                break;
            case HeadingRole.Framework:
                Framework(heading, scope);
                break;
            case HeadingRole.Frameworks:
                Walk(heading.Children, scope.Under(title.Words, title.Tags, Place.Frameworks));
                break;
            case HeadingRole.Prompt:
                Prompt(heading, scope);
                break;
            default:
                Section(heading, title, scope);
                break;
        }
    }

    private void Section(Node heading, Prompt title, Scope scope)
    {
        if (StoryBank.MayBe(heading))
        {
            var asked = Asking(heading, scope);
            asked.Take(heading.Children);
            if (new QuestionMaker(findings).TryServe(asked))
            {
                return;
            }
        }

        Walk(heading.Children, !title.Words.Any(char.IsLetterOrDigit) || AnswerHeadings.IsQuestionTitle(heading) ? scope : scope.Under(title.Words, title.Tags, heading is { IsOutermost: true, Place: Place.Noise } ? Place.Anywhere : heading.Place));
    }

    /// <summary>Nothing to read, but for what she asks them.</summary>
    private void Noise(Node heading, Scope scope)
    {
        var reason = Scope.ReasonOf(heading.Place, scope.ReasonOr("section without questions"));
        if (scope.IsOfNoQuestions)
        {
            findings.Accounts.Ignore(heading.Line, reason);
        }

        foreach (var child in heading.Children)
        {
            if (child is { Kind: NodeKind.Heading, Place: Place.AskThem, Children.Count: > 0 })
            {
                Handle(child, HeadingRole.AskThem, scope.Under(heading.Prompt.Words));
            }
            else
            {
                findings.Ignore(child, reason);
            }
        }
    }

    private void AskThem(Node heading, Scope scope)
    {
        var items = new List<Node>();
        for (var i = 0; i < heading.Children.Count; i++)
        {
            var child = heading.Children[i];
            if (child is { Kind: NodeKind.Heading, Ask: >= Ask.Question } && (child.Children.Count == 0 || QuestionRule.EndsInMark(child.Folded)))
            {
                var item = new Node(NodeKind.Item, child.Row, child.Prompt.Words);
                item.Replace([.. child.Children]);
                items.Add(item);
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
            var isOther = list >= 0 && i > list && node is { Kind: NodeKind.Line, BlankBefore: true } && InlineParts.Of(node) is { Name.Length: > 0 };
            (isOther ? others : own).Add(node);
        }

        new FrameworkMaker(findings).Make(heading.Text, heading.Line, scope, own);
        foreach (var other in others)
        {
            new FrameworkMaker(findings).Make(other.Text, other.Line, scope, other.Children);
        }
    }

    private void Prompt(Node heading, Scope scope)
    {
        var defining = DefinitionRule.Count(heading);
        foreach (var node in heading.Children[..defining])
        {
            findings.Ignore(node, "definition");
        }

        var asked = Asking(heading, scope);
        asked.Take(heading.Children[defining..]);
        new QuestionMaker(findings).Make(asked);
    }

    private static Asked Asking(Node heading, Scope scope)
    {
        var (prompt, behind) = PromptSplit.Of(heading.Text);
        var cleaned = behind is null ? heading.Prompt : PromptRule.Clean(prompt);
        return new Asked(cleaned with { Words = FollowUpRule.Without(cleaned.Words) }, heading.Line, scope, PromptStyle.Heading) { InlineAnswer = behind, CommentId = heading.Row.CommentId };
    }
}
