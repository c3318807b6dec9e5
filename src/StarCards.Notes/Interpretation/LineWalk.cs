using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>A plain line on the level of questions: a question, a label, a stem, a title, or text of the open question.</summary>
internal sealed class LineWalk(BodyWalk walk)
{
    private const int FewestBlanks = 12;
    private const int FewestBare = 3;
    private readonly LabelWalk _labels = new(walk);

    /// <summary>Handles the line and returns the index of the next node.</summary>
    public int Take(int i)
    {
        var node = walk.Nodes[i];
        if (TakesNothing(node))
        {
            return i + 1;
        }

        if (node.QuestionPrefix > 0)
        {
            return AskPrefix.IsBare(node) ? AskBelowLabel(i) : Ask(i, PromptStyle.Labelled);
        }

        if (walk.Current.Place == Place.Frameworks && _labels.PlaceOf(i) == Place.Anywhere)
        {
            return new FrameworkWalk(walk).Line(i);
        }

        if (_labels.TryStem(i) is { } behindStem)
        {
            return behindStem;
        }

        if (_labels.TryAskThem(i) is { } behindList)
        {
            return behindList;
        }

        if (node.Verdict == Verdict.Prompt)
        {
            return Ask(i, node.IsBold ? PromptStyle.Bold : PromptStyle.Plain);
        }

        if (IsOverNextQuestion(i))
        {
            walk.Close();
            walk.Findings.Structure(node, "label");
            return i + 1;
        }

        if (_labels.TryTake(i) is { } next)
        {
            return next;
        }

        if (IsContent(node))
        {
            walk.Give(node);
            return i + 1;
        }

        return Rest(i);
    }

    /// <summary>"Second example:" right over "Q: …": it belongs to nothing above.</summary>
    private bool IsOverNextQuestion(int i) =>
        walk.Open is { HasContent: true } && walk.Nodes[i] is { BlankBefore: true, Children.Count: 0 } node && LineHead.IsColonLabel(node) && i + 1 < walk.Nodes.Count && walk.Nodes[i + 1] is { Kind: NodeKind.Line, QuestionPrefix: > 0 };

    private bool TakesNothing(Node node)
    {
        var accounts = walk.Findings.Accounts;
        if (LinkRule.IsAnchor(node))
        {
            accounts.Tree(node, LineRole.Ignored, "link within the file");
        }
        else if (HtmlRows.IsTagsOnly(node))
        {
            accounts.Structure(node.Line, "HTML");
        }
        else if (walk.Open is null && TagRule.OfLine(node) is not null)
        {
            accounts.Structure(node.Line, "tags");
        }
        else if (walk.Open is null && (LinkRule.IsPointer(node) || LinkRule.IsPicture(node)))
        {
            accounts.Ignore(node.Line, "link or picture");
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool IsContent(Node node) =>
        walk.Open is not null && (node.Label is not null && !node.IsItalic || node.AnswerPrefix > 0 || node.IsItalic && !node.IsBold || HintRule.IsRubric(node) && node.Ask < Rules.Ask.Candidate);

    private int Ask(int i, PromptStyle style) => Ask(walk.Nodes, i, style);

    private int Ask(Stretch nodes, int i, PromptStyle style)
    {
        var node = nodes[i];
        var below = node.Children.Count > 0 ? node.Children : nodes[(i + 1)..].Take(6);
        var wrapped = style == PromptStyle.Bold ? 0 : WrapRule.Count(node, below);
        var asked = Questions.Of(walk, node, style, 0, below[..wrapped]);
        walk.Ask(asked);
        asked.TakeBelow(below[..wrapped]);
        asked.Take(node.Children.Count > 0 ? node.Children[wrapped..] : default);
        return i + 1 + (node.Children.Count > 0 ? 0 : wrapped);
    }

    /// <summary>"**Question:**" alone: what stands below it is asked, a line or the first of a list.</summary>
    private int AskBelowLabel(int i)
    {
        var label = walk.Nodes[i];
        walk.Close();
        walk.Findings.Accounts.Structure(label.Line, "question label");
        var isWithin = label.Children.Count > 0;
        var (nodes, at) = isWithin ? (label.Children, 0) : (walk.Nodes, i + 1);
        if (at == nodes.Count || nodes[at] is not ({ Kind: NodeKind.Line or NodeKind.Item, AnswerPrefix: 0, QuestionPrefix: 0, Label: null } first) || !QuestionRule.HasLetter(first.Plain))
        {
            foreach (var child in label.Children)
            {
                walk.Give(child);
            }

            return i + 1;
        }

        var next = Ask(nodes, at, PromptStyle.Labelled);
        var asked = walk.Open;
        while (next < nodes.Count && (isWithin || first.Kind == NodeKind.Item && nodes[next].Kind == NodeKind.Item))
        {
            if (nodes[next] is { Marker.IsOrdered: false, Children.Count: 0 } wording && first.Children.Count == 0)
            {
                // Whatever weighs for it: under one label one question is asked, in one wording or several.
                wording.Verdict = Verdict.Silent;
            }

            asked?.Content.Add(nodes[next]);
            next++;
        }

        return isWithin ? i + 1 : next;
    }

    private int Rest(int i)
    {
        var node = walk.Nodes[i];
        if (walk.Open is null && node.Verdict != Verdict.Silent && InlineParts.Of(node) is { IsSequel: false } parts && parts.Name.Length is > 0 and < 60 && parts.Parts.Count >= 3 && (walk.Findings.IsInterview || InlineParts.ByInitials(parts.Name, string.Join(", ", parts.Parts)) is not null) && node.Plain.Length < 300)
        {
            new FrameworkMaker(walk.Findings).Make(node.Text, node.Line, walk.Current, node.Children);
            return i + 1;
        }

        if (walk.Open is null && node.HoldsPrompt)
        {
            if (walk.Current.IsOfNoQuestions)
            {
                walk.Findings.Accounts.Ignore(node.Line, walk.Current.Reason);
            }
            else
            {
                walk.Findings.Structure(node, "label");
            }

            new BodyWalk(walk.Findings, node.Children, walk.Current.IsOfNoQuestions ? walk.Current : walk.Outer.Under(node.Prompt.Words, node.Prompt.Tags, Place.Anywhere)).Run();
            return i + 1;
        }

        if (IsAboutTheList(i))
        {
            walk.Close();
            walk.Findings.Ignore(node, "under no question");
            return i + 1;
        }

        walk.Give(node);
        return i + 1;
    }

    /// <summary>A sentence behind a list of bare questions answers the last of them as little as the others: one to the reader behind two, any behind several.</summary>
    private bool IsAboutTheList(int i)
    {
        var node = walk.Nodes[i];
        if (!node.BlankBefore || walk.Open is not { Style: PromptStyle.Item, HasContent: false } || walk.Previous is not { Style: PromptStyle.Item, HasContent: false })
        {
            return false;
        }

        return BareItemsAbove(i) >= FewestBare && !GoesOn(i)
            || node.Plain.AsSpan().Count(' ') >= FewestBlanks && (AdviceRule.IsAdvice(walk.Nodes[i..(i + 1)]) || SectionWords.Interviews.IsIn(node.Folded) && !node.SpeaksOf(Persons.I));
    }

    private int BareItemsAbove(int i)
    {
        var at = i;
        while (at > 0 && walk.Nodes[at - 1] is { Kind: NodeKind.Item, Children.Count: 0, Verdict: Verdict.Prompt } && !(at < i && walk.Nodes[at].BlankBefore))
        {
            at--;
        }

        return i - at;
    }

    /// <summary>True where the numbers of the list above go on behind the line: then it answers the last of them.</summary>
    private bool GoesOn(int i) =>
        walk.Open is { Marker: { Kind: MarkerKind.Number } number } && walk.Nodes[(i + 1)..].Exists(node => node.Marker is { Kind: MarkerKind.Number } next && next.Number == number.Number + 1);
}
