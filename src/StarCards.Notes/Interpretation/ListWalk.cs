using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>A list on the level of questions: as a whole it says whether its items ask.</summary>
internal sealed class ListWalk(BodyWalk walk)
{
    private const int MostBlanks = 10;
    private readonly ItemWalk _items = new(walk);

    /// <summary>Handles the items from <paramref name="i"/> on and returns the index behind them.</summary>
    public int Take(int i)
    {
        var end = i + 1;
        while (end < walk.Nodes.Count && walk.Nodes[end].Kind == NodeKind.Item && !(walk.Nodes[end].BlankBefore && walk.Nodes[end].Marker.Kind != walk.Nodes[i].Marker.Kind))
        {
            end++;
        }

        if (IsTitle(i, end))
        {
            var title = walk.Nodes[i].Prompt;
            walk.Findings.Structure(walk.Nodes[i], "label");
            walk.BeginLabel(walk.Outer.Under(title.Words, title.Tags, Place.Anywhere));
            return end;
        }

        var run = walk.Nodes[i..end];
        Handle(run, IsLedIn(i), i > 0 && StatedRule.AreNamed(walk.Nodes[i - 1], run));
        return end;
    }

    /// <summary>"3. Teamwork" alone over a paragraph that asks: a title, whatever its number.</summary>
    private bool IsTitle(int i, int end) =>
        end == i + 1 && end < walk.Nodes.Count && walk.Nodes[i] is { Ask: Ask.None, Marker.IsOrdered: true, Children.Count: 0, Plain.Length: > 0 } item && item.Plain[^1] is not ('.' or '?' or '!')
        && walk.Nodes[end] is { Kind: NodeKind.Line, BlankBefore: true, Ask: Ask.Candidate } asking && (QuestionRule.EndsInMark(asking.Folded) || QuestionWords.OfInterviews.IsHeadOf(asking.Folded));

    /// <summary>"They look for evidence of:": a sentence that its list completes.</summary>
    private bool IsLedIn(int i) =>
        i > 0 && walk.Nodes[i - 1] is { Kind: NodeKind.Line } above && above.Plain.EndsWith(':') && (above.Ask < Ask.Topic || above.Ask == Ask.Topic && HintWords.OfStories.IsIn(above.Folded)) && (walk.Current.Section.Count == 0 || walk.Current.Section[^1] != above.Prompt.Words);

    private void Handle(Stretch run, bool isLedIn, bool isNamed)
    {
        if (walk.Current.Place == Place.Frameworks)
        {
            var frameworks = new FrameworkWalk(walk);
            foreach (var item in run)
            {
                frameworks.Item(item);
            }

            return;
        }

        if (MapRule.IsMap(run))
        {
            walk.Close();
            Each(run, item => walk.Findings.Ignore(item, "map of stories"));
            return;
        }

        if (DialogueRule.IsTalk(run))
        {
            Each(run, item => walk.Give(item, "a talk"));
            return;
        }

        var weight = new ListWeight(run, walk.Current, walk.Findings.IsInterview);
        if (LabelsBeside.AreIn(run))
        {
            Each(run, item => Beside(item, weight));
            return;
        }

        if (!weight.Asks && BoldItems.AreIn(run))
        {
            Each(run, item => Bold(item, weight));
            return;
        }

        if (walk.Open is { Content: [.., { Kind: NodeKind.Line } above] } && HintWords.Variants.Is(above.Folded))
        {
            foreach (var item in run)
            {
                walk.Give(item);
            }

            return;
        }

        if (walk.Open is { } open && IsUnder(open, run, weight) || new LabelGate(run).Count >= 2)
        {
            Each(run, item => walk.Give(item, "explanation or template"));
            return;
        }

        if ((!weight.Asks || isNamed || isLedIn && weight.IsSilent) && !GoesOn(run))
        {
            var isLoose = walk.Open is null;
            Each(run, item => Unasked(item, weight, isLoose));
            return;
        }

        Each(run, item => _items.Take(item, weight));
    }

    /// <summary>Asks the items that clearly begin a card, and does to the others what a rule says of the list.</summary>
    private void Each(Stretch run, Action<Node> byRule)
    {
        foreach (var item in run)
        {
            if (walk.IsDecided)
            {
                return;
            }

            if (item.Verdict == Verdict.Prompt)
            {
                _items.AskSurely(item);
            }
            else
            {
                byRule(item);
            }
        }
    }

    /// <summary>An item of a list that asks nothing.</summary>
    private void Unasked(Node item, ListWeight weight, bool isLoose)
    {
        if (isLoose && (HeadingContent.HoldsInterview(item) || item.HoldsPrompt))
        {
            _items.Category(item);
        }
        else if (isLoose && walk.Findings.IsInterview && QuestionWords.OfInterviews.IsHeadOf(item.Folded) && item.Text.EndsWith('?'))
        {
            _items.Take(item, weight);
        }
        else
        {
            Skip(item, isLoose);
        }
    }

    /// <summary>A bold item that asks, or what stands beside the last one.</summary>
    private void Bold(Node item, ListWeight weight)
    {
        if (BoldItems.IsAsked(item))
        {
            _items.Take(item, weight);
        }
        else
        {
            walk.Give(item);
        }
    }

    /// <summary>A question, or what stands beside the last one.</summary>
    private void Beside(Node item, ListWeight weight)
    {
        if (LabelsBeside.IsQuestion(item))
        {
            _items.Take(item, weight);
        }
        else
        {
            walk.Give(item);
        }
    }

    /// <summary>"6. Projects and difficulties" behind the fifth question and its answer: a topic alone, whatever it says.</summary>
    private bool GoesOn(Stretch run) =>
        run is [{ BlankBefore: true, Marker.Kind: MarkerKind.Number, Plain.Length: > 0 } item] && item.Children.TrueForAll(static node => node.Kind == NodeKind.Line && node.SpeaksOf(Persons.I)) && item.Plain[^1] is not ('.' or ':') && item.Plain.AsSpan().Count(' ') <= MostBlanks
        && walk.Open is { Style: PromptStyle.Item, HasContent: true, Marker.Kind: MarkerKind.Number } open && item.Marker.Number == open.Marker.Number + 1;

    /// <summary>True when the list belongs to the open question.</summary>
    private static bool IsUnder(Asked open, Stretch run, ListWeight weight)
    {
        var first = run[0];
        if (open.Style != PromptStyle.Item && AskThemRule.Invites(open.Prompt.Words))
        {
            return true;
        }

        if (open.Style == PromptStyle.Item)
        {
            return open.Marker.Kind != first.Marker.Kind && weight.Candidates == 0 && !(weight.Asks && first.BlankBefore);
        }

        var isAnswering = open.Content.Count > 0 && open.Content[^1].AnswerPrefix > 0 && !first.BlankBefore;
        var isSeries = weight.Candidates * 2 >= run.Count && (run.Count > 1 || first.Marker.IsOrdered || first.IsBold)
            || first.Marker.Kind == MarkerKind.Letter && first.Ask >= Ask.Topic && first.Children.Exists(child => child.Kind == NodeKind.Line);
        return isAnswering || !(isSeries && (open.HasContent || first.BlankBefore || first.Marker.Kind == MarkerKind.Letter));
    }

    private void Skip(Node item, bool isLoose)
    {
        var reason = LinkRule.IsAnchor(item) ? "link within the file" : item.Text.Length == 0 ? "empty item" : "list under no question";
        if (isLoose || LinkRule.IsAnchor(item))
        {
            walk.Findings.Ignore(item, reason);
        }
        else
        {
            walk.Give(item, reason);
        }
    }
}
