using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Says what the headings under one parent are, one after another: the weights know the prompts, rules the rest.</summary>
/// <param name="scope">Where they stand.</param>
/// <param name="beside">All of them.</param>
/// <param name="isInterview">Whether the file is about interviews.</param>
internal sealed class HeadingJudge(Scope scope, Stretch beside, bool isInterview)
{
    private const int FewestAsked = 3;

    private readonly int _stories = beside.CountOf(ToldStory.IsBegun);

    private bool _isFirst = true;

    /// <summary>Headings that say whom she asks are a run below "Questions to ask"; notes between them do not end it.</summary>
    private bool _isAboveWhomSheAsks;

    /// <summary>What the next heading is.</summary>
    public HeadingRole RoleOf(Node heading)
    {
        var role = ByItself(heading);
        var isOfAskThem = role is HeadingRole.Section or HeadingRole.Prompt && _isAboveWhomSheAsks && IsAskedThem(heading);
        var isTitle = _isFirst && heading is { IsOutermost: true, Level: 1 };
        _isFirst = false;
        _isAboveWhomSheAsks = isOfAskThem || role == HeadingRole.AskThem && (isTitle || heading.Children.Count == 0) || _isAboveWhomSheAsks && role == HeadingRole.Noise;
        return isOfAskThem ? HeadingRole.AskThem : isTitle && role == HeadingRole.AskThem && !AsksBelow(heading) ? HeadingRole.Section : role;
    }

    private HeadingRole ByItself(Node heading)
    {
        if (heading.Prompt.Words.Length == 0)
        {
            return HeadingRole.Section;
        }

        if (StrikeRule.IsStruck(heading))
        {
            return HeadingRole.Struck;
        }

        var isPrompt = heading.Verdict == Verdict.Prompt;
        if (scope.Place == Place.Frameworks && (isPrompt || FrameworkNames.All.IsHeadOf(heading.Folded) || FrameworkRule.IsWrittenOut(heading)))
        {
            return HeadingRole.Framework;
        }

        if (!isPrompt && !heading.HoldsPrompt && (scope.IsOfNoQuestions && heading.Place != Place.AskThem || IsOfMethod(heading)))
        {
            return HeadingRole.Noise;
        }

        switch (heading.Place)
        {
            case Place.AskThem when !HeadingContent.IsAskedHer(heading):
            case not Place.Noise and not Place.AskThem when AskThemRule.IsForThem(heading, heading.Children):
                return HeadingRole.AskThem;
            case Place.Frameworks:
                return HeadingRole.Frameworks;
            case Place.Questions when !heading.HoldsPrompt && StatedRule.AreBelow(heading):
                return HeadingRole.Noise;
            case Place.Explanation when isPrompt && !heading.HoldsPrompt && HeadingContent.IsNamedMethod(heading) && !HeadingContent.IsToldByMethod(heading):
                return HeadingRole.Framework;
            case Place.Map when heading.Children.TrueForAll(static child => child.Kind is NodeKind.Table or NodeKind.Rule):
                return HeadingRole.Noise;
            case Place.Explanation or Place.Map or Place.Noise:
                return isPrompt ? HeadingRole.Prompt : heading.HoldsPrompt ? HeadingRole.Section : HeadingRole.Noise;
        }

        var asks = heading.Ask == Ask.Candidate || heading.QuestionPrefix > 0 || QuestionRule.EndsInMark(heading.Folded) || SelfTopicRule.Is(heading);
        if (!(isPrompt && asks) && FrameworkRule.RoleOf(heading) is { } framework && (framework == HeadingRole.Frameworks || isPrompt || isInterview && FrameworkRule.IsWrittenOut(heading)) && (isInterview || !FrameworkRule.IsWeak(heading)))
        {
            return framework;
        }

        var isAsked = isPrompt ? !IsOverQuestions(heading) : ToldStory.IsUnder(heading, _stories) || IsAnswered(heading);
        return isAsked ? HeadingRole.Prompt : HeadingRole.Section;
    }

    /// <summary>A title that asks nothing over nothing but questions, or over a table with a column of them: they are asked, one by one.</summary>
    private static bool IsOverQuestions(Node heading) => heading.Ask < Ask.Question && (AreAsked(heading.Children) || heading.Children.Exists(TableReader.HasQuestions));

    /// <summary>A question with "Answer:" right below it, whatever weighs against it.</summary>
    private static bool IsAnswered(Node heading) =>
        heading.Ask >= Ask.Question && !heading.HoldsPrompt && heading.Children.Count > 0 && heading.Children[0] is { Kind: NodeKind.Line or NodeKind.Item } first && AskPrefix.IsAnswer(first);

    private static bool AreAsked(Stretch nodes) =>
        nodes.Count >= FewestAsked && nodes[0].Verdict == Verdict.Prompt && nodes.TrueForAll(node => node.Kind == nodes[0].Kind && !StoryTitleRule.IsTitle(node)) && nodes.CountOf(static node => node.Verdict == Verdict.Prompt) * 4 >= nodes.Count * 3;

    /// <summary>"Situation" and the like over what to write there.</summary>
    private static bool IsOfMethod(Node heading) =>
        heading.Label is { Strength: LabelWords.Strength.Sure, Rest.Length: 0 } or { IsLetter: true, Parts.Count: > 1, Rest.Length: 0 }
        || HeadingContent.IsExplained(heading) && !HeadingContent.IsNamedMethod(heading);

    /// <summary>"Questions to ask" over nothing or as the title of all, and then "HR", "Engineers" on its own level: whom she asks.</summary>
    private static bool IsAskedThem(Node heading) =>
        heading.Ask < Ask.Question && heading.Children.Exists(static node => node.Kind == NodeKind.Item && QuestionRule.EndsInMark(node.Folded)) && !HeadingContent.IsAskedHer(heading);

    private static bool AsksBelow(Node heading) => heading.Children.Exists(static node => node.Kind == NodeKind.Heading ? AsksBelow(node) : QuestionRule.EndsInMark(node.Folded) || node.Kind == NodeKind.Item && !node.Text.Contains("](", StringComparison.Ordinal));
}
