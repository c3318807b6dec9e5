using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>An item of a list that asks: a question, a category, a place of its own, or what belongs to the question before.</summary>
internal sealed class ItemWalk(BodyWalk walk)
{
    private const int FewestFragments = 2;

    /// <summary>A title over questions of its own.</summary>
    public void Category(Node item)
    {
        if (AskThemRule.IsForThem(item, item.Children))
        {
            new FrameworkMaker(walk.Findings).MakeList(item, walk.Current, item.Children);
            return;
        }

        var title = item.Prompt;
        walk.Findings.Structure(item, "category");
        new BodyWalk(walk.Findings, item.Children, walk.Current.Under(title.Words, title.Tags, Place.Questions)).Run();
    }

    /// <summary>A question with what hangs below it, or what the item is instead.</summary>
    public void Take(Node item, ListWeight weight)
    {
        if (StrikeRule.IsStruck(item))
        {
            walk.Withdraw(item);
            return;
        }

        if (walk.Open is { } open && (item.AnswerPrefix > 0 || open.Style == PromptStyle.Item && item.Label is { Strength: LabelWords.Strength.Sure, Sign: ':' }))
        {
            walk.Give(item);
            return;
        }

        if (SilentItem.ReasonOf(item) is { } reason)
        {
            walk.Close();
            walk.Findings.Ignore(item, reason);
            return;
        }

        if (Questions.IsBareLabel(item))
        {
            BareLabel(item);
            return;
        }

        if (item.Children.Count > 0 && item.Ask < Ask.Question && TakePlace(item))
        {
            return;
        }

        if (weight.IsCategory(item))
        {
            walk.Close();
            Category(item);
            return;
        }

        if (weight.IsAdvice(item))
        {
            walk.Close();
            walk.Findings.Ignore(item, "advice");
            return;
        }

        if (IsStem(item))
        {
            Stem(item);
            return;
        }

        if (item.Verdict == Verdict.Silent)
        {
            Pass(item);
            return;
        }

        var below = Begin(item);
        foreach (var empty in below.Where(HoldsQuestions))
        {
            walk.Findings.Accounts.Ignore(empty.Line, "empty item");
            foreach (var own in empty.Children)
            {
                Take(own, weight);
            }
        }
    }

    /// <summary>A question, whatever its list is.</summary>
    public void AskSurely(Node item)
    {
        if (StrikeRule.IsStruck(item))
        {
            walk.Withdraw(item);
        }
        else if (Questions.IsBareLabel(item))
        {
            BareLabel(item);
        }
        else if (IsStem(item))
        {
            Stem(item);
        }
        else if (!(item.Children.Count > 0 && item.Ask < Ask.Question && item.Place is Place.AskThem or Place.Frameworks && TakePlace(item)))
        {
            Begin(item);
        }
    }

    /// <summary>"Q:" alone: what hangs below it is asked.</summary>
    private void BareLabel(Node item)
    {
        walk.Close();
        walk.Findings.Accounts.Structure(item.Line, "question label");
        new BodyWalk(walk.Findings, item.Children, walk.Current).Run();
    }

    /// <summary>Opens a question with what hangs below it, less the bullets that hold questions of their own.</summary>
    /// <returns>All that hangs below it but the lines of its prompt.</returns>
    private Stretch Begin(Node item)
    {
        var wrapped = WrapRule.Count(item, item.Children);
        var asked = Questions.Of(walk, item, PromptStyle.Item, item.Marker.Number, item.Children[..wrapped]);
        walk.Ask(asked, item.Marker.Number);
        asked.TakeBelow(item.Children[..wrapped]);
        var below = item.Children[wrapped..];
        asked.Take(below.Where(static node => !HoldsQuestions(node)));
        return below;
    }

    /// <summary>An item that clearly begins no card, in a list of questions.</summary>
    private void Pass(Node item)
    {
        if (item.HoldsPrompt || HeadingJudge.AsksInside(item, walk.Findings))
        {
            walk.Close();
            Category(item);
        }
        else if (walk.Open is { Style: PromptStyle.Item } open && open.Marker.Kind == item.Marker.Kind)
        {
            walk.Close();
            walk.Findings.Ignore(item, "no question");
        }
        else
        {
            walk.Give(item, "no question");
        }
    }

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

    /// <summary>A bullet without words over questions that are answered: they belong to nothing above.</summary>
    private static bool HoldsQuestions(Node item) =>
        item is { Kind: NodeKind.Item, Text.Length: 0, Children.Count: > 0 } && item.Children.TrueForAll(static node => node is { Kind: NodeKind.Item, Ask: Ask.Candidate, Children.Count: > 0 } && QuestionRule.EndsInMark(node.Folded));

    /// <summary>An item that is a place of its own: frameworks, questions to ask, noise.</summary>
    private bool TakePlace(Node item)
    {
        var place = item.Place;
        if (place is not (Place.Frameworks or Place.AskThem or Place.Noise) || item.TellsBelow || place == Place.Noise && item.Children.Exists(child => child.Ask == Ask.Candidate))
        {
            return false;
        }

        walk.Close();
        var title = item.Prompt;
        switch (place)
        {
            case Place.AskThem:
                new FrameworkMaker(walk.Findings).MakeList(item, walk.Current, item.Children);
                break;
            case Place.Frameworks:
                walk.Findings.Structure(item, "category");
                new BodyWalk(walk.Findings, item.Children, walk.Current.Under(title.Words, title.Tags, place)).Run();
                break;
            default:
                walk.Findings.Ignore(item, "section without questions");
                break;
        }

        return true;
    }
}
