using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>One story that serves many questions: "Use for: …" under its title.</summary>
internal sealed record StoryBank(IReadOnlyList<StoryBank.Served> Questions, IReadOnlyList<string> Themes, Stretch Content)
{
    private const int FewestListed = 2;

    /// <summary>A question that the story answers, and where it stands.</summary>
    internal sealed record Served(string Prompt, int Line)
    {
        /// <summary>Those in a list, one an item.</summary>
        public static List<Served> Of(Stretch items)
        {
            var served = new List<Served>();
            foreach (var item in items)
            {
                served.Add(new Served(item.Prompt.Words, item.Line));
            }

            return served;
        }
    }

    /// <summary>False for a heading below which no story serves questions, for sure.</summary>
    public static bool MayBe(Node heading) => heading.Children.Count > 0 && (HeadingContent.HasUseFor(heading) || heading.HoldsPrompt && (heading.TellsBelow || StoryTitleRule.IsTitle(heading)));

    public static StoryBank Of(Asked asked, Findings findings)
    {
        var content = Unquoted(asked.Content);
        var at = content.FindIndex(IsLabel);
        if (at < 0 || !IsAboveTheStory(content, at) || UseForRule.OnlyNames(content[at]) && !StoryUses.Tells(content))
        {
            return OfList(asked);
        }

        var questions = new List<Served>();
        var themes = new List<string>();
        var rest = new List<Node>();
        for (var i = 0; i < content.Count; i++)
        {
            if (!IsLabel(content[i]))
            {
                rest.Add(content[i]);
                continue;
            }

            var label = content[i];
            findings.Accounts.Structure(label.Line, "use for");
            foreach (var entry in UseForRule.Entries(UseForRule.Behind(label)!))
            {
                Sort(entry, label, questions, themes, findings);
            }

            var below = Below(label, content[(i + 1)..]);
            foreach (var node in label.Children.Count > 0 ? label.Children : below)
            {
                foreach (var entry in node.Kind == NodeKind.Line ? UseForRule.Entries(node.Text) : [node.Text])
                {
                    Sort(entry, node, questions, themes, findings);
                }
            }

            i += below.Count;
        }

        return new StoryBank(questions, themes, rest);
    }

    private static bool IsLabel(Node node) => node.Kind is NodeKind.Line or NodeKind.Item && UseForRule.Behind(node) is not null;

    /// <summary>Below a label with nothing behind it: its list, or a line of principles.</summary>
    private static Stretch Below(Node label, Stretch behind)
    {
        if (label.Children.Count > 0 || UseForRule.Behind(label)!.Length > 0 || behind.Count == 0)
        {
            return default;
        }

        return behind[0] is { Kind: NodeKind.Line, BlankBefore: false } line && Words.PrincipleNames.All.IsHeadOf(line.Folded) ? behind[..1] : behind.While(static node => node.Kind == NodeKind.Item && node.Label is null);
    }

    /// <summary>Questions in a list between a theme and the labels of one story: it answers each.</summary>
    private static StoryBank OfList(Asked asked)
    {
        Stretch content = asked.Content;
        var isStory = asked.Style == PromptStyle.Heading && StoryTitleRule.IsStory(asked.Prompt.Words);
        if (isStory && StoryUses.CountBehind(content) is > 0 and var uses)
        {
            return new StoryBank(Served.Of(content[(content.Count - uses)..]), [], content[..(content.Count - uses)]);
        }

        var first = Math.Max(0, content.FindIndex(static node => node.Kind == NodeKind.Item));
        var listed = content[first..].While(static node => node.Kind == NodeKind.Item && node.Children.Count == 0 && node.Ask == Ask.Candidate);
        if (listed.Count < FewestListed || asked.Style != PromptStyle.Heading || QuestionRule.Of(Words.TextFold.Fold(asked.Prompt.Words)) >= Ask.Question)
        {
            return new StoryBank([], [], content);
        }

        var behind = content[(first + listed.Count)..];
        if (content[..first].Exists(static node => node.Label is not null) || !LabelGate.HasStory(behind))
        {
            return new StoryBank([], [], content);
        }

        return new StoryBank(Served.Of(listed), [], [.. content[..first], .. behind]);
    }

    /// <summary>The content with quotes that say what a story is for opened.</summary>
    private static Stretch Unquoted(Stretch content)
    {
        if (!content.Exists(IsQuotedLabel))
        {
            return content;
        }

        var opened = new List<Node>();
        foreach (var node in content)
        {
            opened.AddRange(IsQuotedLabel(node) ? [.. node.Children] : [node]);
        }

        return opened;
    }

    private static bool IsQuotedLabel(Node node) => node.Kind == NodeKind.Quote && node.Children.Count > 0 && UseForRule.Behind(node.Children[0]) is not null;

    private static bool IsAboveTheStory(Stretch content, int at) =>
        at <= 3 || LabelGate.HasStory(content);

    private static void Sort(string entry, Node node, List<Served> questions, List<string> themes, Findings findings)
    {
        var prompt = PromptRule.Clean(entry).Words;
        if (prompt.Length == 0)
        {
            return;
        }

        var isQuestion = QuestionRule.Of(Words.TextFold.Fold(prompt, stackalloc char[Words.TextFold.Longest])) >= Ask.Question || entry.TrimStart().StartsWith('"') && prompt.Contains(' ', StringComparison.Ordinal) && prompt.EndsWith('?');
        if (isQuestion)
        {
            questions.Add(new Served(prompt, node.Line));
        }
        else
        {
            themes.Add(TagRule.Name(prompt));
            findings.Accounts.Card(node.Line, "theme");
        }
    }
}
