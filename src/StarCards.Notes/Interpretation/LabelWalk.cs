using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Short lines that act as one more level under the headings: a theme, a company, "Frameworks:", "Salary", a stem.</summary>
internal sealed class LabelWalk(BodyWalk walk)
{
    private const int LongestLabel = 50;
    private const int MostWords = 6;

    /// <summary>What a short line says of what follows it; anywhere for a line that is no label.</summary>
    public Place PlaceOf(int i)
    {
        var node = walk.Nodes[i];
        var isSet = node.BlankBefore || LineHead.IsColonLabel(node);
        return IsShort(node) && isSet ? node.Place : Place.Anywhere;
    }

    /// <summary>Handles the line as a stem ("Tell me about a time when:"); null where it is none.</summary>
    public int? TryStem(int i) => IsStem(i) ? Stem(i) : null;

    /// <summary>Handles the line as a label over what she asks them; null where it is none.</summary>
    public int? TryAskThem(int i)
    {
        var node = walk.Nodes[i];
        var place = PlaceOf(i);
        return MayBeLabel(node) && HasMore(i) && (place == Place.AskThem || place != Place.Noise && AskThemRule.IsForThem(node, BelowOrBehind(i))) ? AskThem(i) : null;
    }

    private bool MayBeLabel(Node node) =>
        IsShort(node) && node.Label is null && node.AnswerPrefix == 0 && !(walk.Open is { HasContent: false } && HintRule.IsRubric(node) && !FollowUpRule.IsFollowUp(node));

    /// <summary>True where something stands below the line that it may be the label of.</summary>
    private bool HasMore(int i) =>
        walk.Nodes[i].Children.Count > 0 || i + 1 < walk.Nodes.Count && walk.Nodes[i + 1] is { } next && (next.Kind == NodeKind.Item || next.Kind is NodeKind.Line or NodeKind.Table && !next.BlankBefore);

    /// <summary>Handles the line as a label; null where it is none.</summary>
    public int? TryTake(int i)
    {
        var node = walk.Nodes[i];
        if (!MayBeLabel(node))
        {
            return null;
        }

        var place = PlaceOf(i);
        var hasMore = HasMore(i);
        if (place == Place.Noise && IsLink(i + 1))
        {
            return Noise(i, place);
        }

        if (IsRightBelowQuestion(node))
        {
            return hasMore && IsTheme(i) ? Begin(i, Place.Anywhere) : null;
        }

        if (place is Place.Noise or Place.Map or Place.Explanation && hasMore && !(walk.Open is { HasContent: false } && HintRule.IsRubric(node)))
        {
            var asks = BelowOrBehind(i).Exists(static below => below.Verdict == Verdict.Prompt || below.HoldsPrompt);
            return !asks ? Noise(i, place) : walk.Current.IsOfNoQuestions ? null : Begin(i, Place.Anywhere);
        }

        if (place == Place.Frameworks && hasMore)
        {
            return Begin(i, Place.Frameworks);
        }

        return hasMore && (IsTheme(i) || place == Place.Questions && IsOverList(i)) ? Begin(i, place) : null;
    }

    /// <summary>"Framework:", "Process:" in the line below a question: how that one is answered.</summary>
    private bool IsRightBelowQuestion(Node node) =>
        !node.BlankBefore && walk.Open is { HasContent: false } open && open.Style != PromptStyle.Item && node.Place is Place.Noise or Place.Map or Place.Explanation or Place.Frameworks;

    private static bool IsShort(Node node) =>
        node.Plain.Length is > 1 and <= LongestLabel && node.Plain.AsSpan().Count(' ') < MostWords && node.Plain[^1] is not ('.' or '?' or '!' or ',' or ';' or '。' or '？' or '！') && !node.Plain.Contains('?', StringComparison.Ordinal);

    /// <summary>A theme: what follows are questions or stories.</summary>
    private bool IsTheme(int i)
    {
        var node = walk.Nodes[i];
        var below = BelowOrBehind(i);
        if (below.Count == 0 || StoryTitleRule.IsTitle(node) || IsBetweenNumbers(i) || SelfTopicRule.Is(node))
        {
            return false;
        }

        if (below[0].Kind == NodeKind.Line)
        {
            return node.BlankBefore && below[0].Verdict == Verdict.Prompt;
        }

        var isColon = LineHead.IsColonLabel(node);
        var asking = below.CountOf(item => item.Verdict == Verdict.Prompt || item.HoldsPrompt && !walk.Current.IsOfNoQuestions);
        var isAnswering = walk.Open is { HasContent: false } && (!node.BlankBefore && !(isColon && walk.Open.Style == PromptStyle.Item) || node.Plain[^1] is not (':' or '：') && !node.IsBold && node.SpeaksOf(Persons.I));
        return asking > 0 && !isAnswering && (node.BlankBefore || isColon || walk.Open is not null || node.IsBold) && (asking * 2 >= below.Count || isColon && (walk.Open is null || walk.Open.HasContent));
    }

    /// <summary>"Questions:", "Topics to prepare:" over a list.</summary>
    private bool IsOverList(int i) =>
        walk.Open is null && walk.Findings.IsInterview && LineHead.IsColonLabel(walk.Nodes[i]) && i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Kind == NodeKind.Item && NamesQuestions(walk.Nodes[i].Folded.AsSpan().Trim(" :*_"));

    /// <summary>"Questions from Acme", "Behavioral questions": first or last they are the matter; between other words they are not.</summary>
    private static bool NamesQuestions(ReadOnlySpan<char> folded)
    {
        if (SectionWords.Questions.IsHeadOf(folded))
        {
            return true;
        }

        var last = folded.LastIndexOf(' ');
        return last > 0 && SectionWords.Questions.Is(folded[(last + 1)..]);
    }

    /// <summary>What hangs below the line, or else the line behind it, whatever it is, and the list that goes on from it.</summary>
    private Stretch BelowOrBehind(int i)
    {
        if (walk.Nodes[i].Children.Count > 0)
        {
            return walk.Nodes[i].Children;
        }

        var rest = walk.Nodes[(i + 1)..];
        return rest.Count == 0 ? rest : rest[..(1 + rest[1..].While(static node => node.Kind == NodeKind.Item).Count)];
    }

    /// <summary>Between a question that nothing answers yet and the next number: its answer, however short.</summary>
    private bool IsBetweenNumbers(int i) =>
        walk.Open is { HasContent: false, Style: PromptStyle.Item, Marker: { Kind: MarkerKind.Number } number } && i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Marker is { Kind: MarkerKind.Number } next && next.Number == number.Number + 1
        && !LineHead.IsColonLabel(walk.Nodes[i]) && !(walk.Nodes[i].BlankBefore && !walk.Nodes[i + 1].BlankBefore);

    private int Begin(int i, Place place)
    {
        var node = walk.Nodes[i];
        var title = node.Prompt;
        walk.Findings.Structure(node, "label");
        walk.BeginLabel(walk.Outer.Under(title.Words, title.Tags, place));
        if (node.Children.Count > 0)
        {
            var inner = new BodyWalk(walk.Findings, node.Children, walk.Current);
            inner.Run(leavesOpen: true);
            GoOn(inner);
        }

        return i + 1;
    }

    /// <summary>A line that stands a blank deeper than the label goes on behind it.</summary>
    private void GoOn(BodyWalk inner)
    {
        if (inner.Open is { Style: PromptStyle.Plain, HasContent: false } asked)
        {
            walk.Ask(asked);
        }
        else
        {
            inner.Close();
        }
    }

    /// <summary>A label over noise ends with its list, or with its paragraph.</summary>
    private int Noise(int i, Place place)
    {
        walk.EndLabel();
        var reason = Scope.ReasonOf(place, "section without questions");
        walk.Findings.Ignore(walk.Nodes[i], reason);
        walk.Findings.Structure(walk.Nodes[i], "label");
        var end = ListEnd(i);
        for (var k = i + 1; k < end; k++)
        {
            if (walk.Nodes[k].Verdict == Verdict.Prompt)
            {
                return k;
            }

            walk.Findings.Ignore(walk.Nodes[k], reason);
        }

        return end;
    }

    private int AskThem(int i)
    {
        var node = walk.Nodes[i];
        walk.EndLabel();
        var end = node.Children.Count > 0 ? i + 1 : ListEnd(i);
        var items = node.Children.Count > 0 ? node.Children : walk.Nodes[(i + 1)..end];
        new FrameworkMaker(walk.Findings).MakeList(node, walk.Outer, items);
        return end;
    }

    private int ListEnd(int i)
    {
        var end = i + 1;
        var isList = end < walk.Nodes.Count && walk.Nodes[end].Kind == NodeKind.Item;
        while (IsLink(end) || end < walk.Nodes.Count && (isList ? walk.Nodes[end].Kind == NodeKind.Item && !StartsAnew(i + 1, end) : !walk.Nodes[end].BlankBefore))
        {
            end++;
        }

        return end;
    }

    /// <summary>A line that is a link to read, be it in a paragraph of its own.</summary>
    private bool IsLink(int i) => i < walk.Nodes.Count && walk.Nodes[i].Kind == NodeKind.Line && LinkRule.IsReference(walk.Nodes[i]);

    /// <summary>Behind a blank line, a list with another sign is another list.</summary>
    private bool StartsAnew(int first, int at) => walk.Nodes[at].BlankBefore && walk.Nodes[at].Marker.Kind != walk.Nodes[first].Marker.Kind;

    private bool IsStem(int i)
    {
        var node = walk.Nodes[i];
        var folded = node.Folded.AsSpan().TrimEnd(" :.…-*");
        var isOpen = node.Plain.EndsWith(':') || node.Plain.EndsWith('…') || node.Plain.EndsWith("...", StringComparison.Ordinal) || folded.EndsWith("when you") || folded.EndsWith("time you") || folded.EndsWith("example of");
        return isOpen && QuestionWords.Stem.Is(folded.TrimEnd(',')) && (node.Children.Count > 0 || i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Kind == NodeKind.Item);
    }

    private int Stem(int i)
    {
        var node = walk.Nodes[i];
        walk.EndLabel();
        walk.Findings.Structure(node, "stem");
        var end = node.Children.Count > 0 ? i + 1 : ListEnd(i);
        var fragments = node.Children.Count > 0 ? node.Children : walk.Nodes[(i + 1)..end];
        foreach (var fragment in fragments)
        {
            if (fragment.Text.Length == 0 || StrikeRule.IsStruck(fragment))
            {
                walk.Withdraw(fragment);
                continue;
            }

            var asked = Questions.OfFragment(walk, node.Prompt.Words, fragment);
            walk.Ask(asked);
            asked.Take(fragment.Children);
        }

        return end;
    }
}
