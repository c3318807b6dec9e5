using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>An item of a list: a question, a category, a place of its own, what belongs to the question before, or nothing.</summary>
internal sealed class ItemWalk(BodyWalk walk)
{
    private const int FewestFragments = 2;

    /// <summary>Asks the item where a card begins on it; else it holds questions, belongs to the open one, or is nothing.</summary>
    /// <param name="item">The item.</param>
    /// <param name="asks">Whether something in its list asks.</param>
    /// <param name="isLoose">Whether no question was open above the list.</param>
    public void Take(Node item, bool asks, bool isLoose)
    {
        var isPrompt = item.Verdict == Verdict.Prompt;
        if (StrikeRule.IsStruck(item))
        {
            walk.Withdraw(item);
        }
        else if (walk.Open is { } open && BelongsTo(open, item))
        {
            walk.Give(item);
        }
        else if (AskPrefix.IsBare(item))
        {
            BareLabel(item);
        }
        else if ((isPrompt || item.HoldsPrompt) && IsStem(item))
        {
            Stem(item);
        }
        else if (PlaceOf(item) is { } place && !(isPrompt && place == Place.Noise))
        {
            Handle(item, place);
        }
        else if (isPrompt)
        {
            Begin(item);
        }
        else if (item.HoldsPrompt)
        {
            walk.Close();
            Category(item);
        }
        else if (asks)
        {
            Leave(item);
        }
        else if (isLoose || LinkRule.IsAnchor(item))
        {
            walk.Findings.Ignore(item, LinkRule.IsAnchor(item) ? "link within the file" : item.Text.Length == 0 ? "empty item" : walk.Current.ReasonOr("list under no question"));
        }
        else
        {
            walk.Give(item);
        }
    }

    /// <summary>What stands below a question on its own level is as little part of it as of the next.</summary>
    private void Leave(Node item)
    {
        var reason = SilentItem.ReasonOf(item);
        if (reason is not null || walk.Open is { Style: PromptStyle.Item } open && open.Marker.Kind == item.Marker.Kind)
        {
            walk.Close();
        }

        walk.Give(item, reason ?? (IsAdvice(item) ? "advice" : "no question"));
    }

    /// <summary>An instruction, or a title over some.</summary>
    private static bool IsAdvice(Node item) =>
        item.Children.Count > 1 && AdviceRule.IsListOfAdvice(item.Children)
        || item.Children.Count == 0 && (HintRule.IsRubric(item) && item.Plain.Contains(": ", StringComparison.Ordinal) || item.Plain.EndsWith('.') && AdviceWords.Conduct.IsHeadOf(item.Folded));

    private static bool BelongsTo(Asked open, Node item) =>
        item.AnswerPrefix > 0 || open.Style == PromptStyle.Item && item.Label is { Strength: LabelWords.Strength.Sure, Sign: ':' };

    /// <summary>A title over questions of its own.</summary>
    private void Category(Node item)
    {
        var isTitle = item.Prompt.Words.Length > 0 && !(walk.Current.IsOfNoQuestions && !item.Children.Exists(static node => node.Verdict == Verdict.Prompt));
        if (isTitle)
        {
            walk.Findings.Structure(item, "category");
        }
        else
        {
            walk.Findings.Accounts.Ignore(item.Line, walk.Current.ReasonOr("empty item"));
        }

        new BodyWalk(walk.Findings, item.Children, isTitle ? walk.Current.Under(item.Prompt.Words, item.Prompt.Tags, Place.Anywhere) : walk.Current).Run();
    }

    /// <summary>"Q:" alone: what hangs below it is asked, and may be answered behind it.</summary>
    private void BareLabel(Node item)
    {
        walk.Close();
        walk.Findings.Accounts.Structure(item.Line, "question label");
        if (item.Children is [{ Kind: NodeKind.Line or NodeKind.Item, QuestionPrefix: 0, AnswerPrefix: 0, Label: null } first, ..] && QuestionRule.HasLetter(first.Plain))
        {
            // What she calls a question is one, whatever weighs against it.
            first.Verdict = Verdict.Prompt;
        }

        var inner = new BodyWalk(walk.Findings, item.Children, walk.Current);
        inner.Run(leavesOpen: true);
        if (inner.Open is { HasContent: false } asked)
        {
            walk.Ask(asked, item.Marker.Number);
        }
        else
        {
            inner.Close();
        }
    }

    /// <summary>Opens a question with what hangs below it, less the bullets without words that hold questions of their own.</summary>
    private void Begin(Node item)
    {
        var wrapped = WrapRule.Count(item, item.Children);
        var asked = Questions.Of(walk, item, PromptStyle.Item, item.Marker.Number, item.Children[..wrapped]);
        walk.Ask(asked, item.Marker.Number);
        asked.TakeBelow(item.Children[..wrapped]);
        var below = item.Children[wrapped..];
        asked.Take(below.Where(static node => !HoldsQuestions(node)));
        foreach (var empty in below.Where(HoldsQuestions))
        {
            walk.Findings.Accounts.Ignore(empty.Line, "empty item");
            foreach (var own in empty.Children)
            {
                Take(own, asks: true, isLoose: false);
            }
        }
    }

    /// <summary>A bullet without words over nothing but questions: they belong to nothing above.</summary>
    private static bool HoldsQuestions(Node item) =>
        item is { Kind: NodeKind.Item, Text.Length: 0, Children.Count: > 0 } && item.Children.TrueForAll(static node => node is { Kind: NodeKind.Item, Verdict: Verdict.Prompt });

    /// <summary>"3. Tell me a time you…" over lines, a fragment each.</summary>
    private static bool IsStem(Node item) =>
        item.Children.Count >= FewestFragments && item.Plain.Length > 0 && item.Plain[^1] is '.' or '…' or ':' && QuestionWords.Stem.Is(item.Folded.AsSpan().TrimEnd(" .…:"))
        && item.Children.While(static node => !node.BlankBefore).TrueForAll(static node => node is { Kind: NodeKind.Line or NodeKind.Item, Label: null, AnswerPrefix: 0 } && !node.SpeaksOf(Persons.I));

    private void Stem(Node stem)
    {
        walk.Close();
        walk.Findings.Accounts.Structure(stem.Line, "stem");
        var fragments = stem.Children.While(static node => !node.BlankBefore);
        foreach (var fragment in fragments)
        {
            var asked = QuestionWords.OfInterviews.IsHeadOf(fragment.Folded) ? Questions.Of(walk, fragment, PromptStyle.Item, 0, default) : Questions.OfFragment(walk, stem.Prompt.Words, fragment);
            walk.Ask(asked);
            asked.Take(fragment.Children);
        }

        walk.Close();
        new BodyWalk(walk.Findings, stem.Children[fragments.Count..], walk.Current).Run();
    }

    /// <summary>The place that the item is with what hangs below it: frameworks, questions to ask, noise; null for another.</summary>
    private static Place? PlaceOf(Node item)
    {
        if (item.Children.Count == 0)
        {
            return null;
        }

        if (AskThemRule.IsForThem(item, item.Children))
        {
            return Place.AskThem;
        }

        var isPlace = item.Place is Place.Frameworks or Place.AskThem || item.Place == Place.Noise && !item.HoldsPrompt;
        return isPlace && item.Ask < Ask.Question && !item.TellsBelow ? item.Place : null;
    }

    private void Handle(Node item, Place place)
    {
        walk.Close();
        switch (place)
        {
            case Place.AskThem:
                new FrameworkMaker(walk.Findings).MakeList(item, walk.Current, item.Children);
                break;
            case Place.Frameworks:
                walk.Findings.Structure(item, "category");
                new BodyWalk(walk.Findings, item.Children, walk.Current.Under(item.Prompt.Words, item.Prompt.Tags, place)).Run();
                break;
            default:
                walk.Findings.Ignore(item, "section without questions");
                break;
        }
    }
}
