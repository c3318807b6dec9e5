using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>A list on the level of questions: some of its items ask, and it says as a whole where the others belong.</summary>
internal sealed class ListWalk(BodyWalk walk)
{
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
        Handle(run);
        return end;
    }

    /// <summary>"3. Teamwork" alone over a paragraph that asks: a title, whatever its number.</summary>
    private bool IsTitle(int i, int end) =>
        end == i + 1 && end < walk.Nodes.Count && walk.Nodes[i] is { Verdict: Verdict.Silent, Marker.IsOrdered: true, Children.Count: 0, Plain.Length: > 0 } item && item.Plain[^1] is not ('.' or '?' or '!')
        && walk.Nodes[end] is { Kind: NodeKind.Line, BlankBefore: true, Verdict: Verdict.Prompt };

    private void Handle(Stretch run)
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

        var asking = run.CountOf(static item => item.Verdict == Verdict.Prompt);
        if (asking == 0 && MapRule.IsMap(run))
        {
            walk.Close();
            foreach (var item in run)
            {
                walk.Findings.Ignore(item, "map of stories");
            }
        }
        else if (asking == 0 && DialogueRule.IsTalk(run))
        {
            Give(run, "a talk");
        }
        else if (walk.Open is { } open && IsUnder(open, run, asking) || asking == 0 && new LabelGate(run).Count >= 2)
        {
            Give(run, "explanation or template");
        }
        else
        {
            Each(run, asking);
        }
    }

    private void Give(Stretch run, string reason)
    {
        foreach (var item in run)
        {
            walk.Give(item, reason);
        }
    }

    private void Each(Stretch run, int asking)
    {
        var isLoose = walk.Open is null;
        var asks = asking > 0 || run.Exists(static item => item.HoldsPrompt);
        var areBeside = asking > 0 && asking < run.Count && (LabelsBeside.AreIn(run) || BoldItems.AreIn(run));
        foreach (var item in run)
        {
            if (areBeside && item.Verdict != Verdict.Prompt && walk.Open is not null)
            {
                walk.Give(item);
            }
            else
            {
                _items.Take(item, asks, isLoose);
            }
        }
    }

    /// <summary>True when the list belongs to the open question: other wordings of it, its answer.</summary>
    private static bool IsUnder(Asked open, Stretch run, int asking)
    {
        if (open.Content is [.., { Kind: NodeKind.Line } above] && (HintWords.Variants.Is(above.Folded) || above.AnswerPrefix > 0 && !run[0].BlankBefore))
        {
            return true;
        }

        return open.Style == PromptStyle.Item ? asking == 0 && open.Marker.Kind != run[0].Marker.Kind : asking == 0 || AskThemRule.Invites(open.Prompt.Words);
    }
}
