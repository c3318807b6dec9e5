using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Says what the headings under one parent are. Some say it by themselves; the others are what their neighbours are:
/// where some hold stories or answers, the rest are prompts too, even if empty.
/// </summary>
internal sealed class HeadingJudge
{
    private readonly Dictionary<Node, HeadingRole> _roles = [];
    private readonly Findings _findings;
    private readonly Scope _scope;

    public HeadingJudge(Findings findings, IReadOnlyList<Node> headings, Scope scope)
    {
        (_findings, _scope) = (findings, scope);
        var undecided = new List<Node>();
        foreach (var heading in headings)
        {
            if (ByItself(heading) is { } role)
            {
                _roles[heading] = role;
            }
            else
            {
                undecided.Add(heading);
            }
        }

        ByNeighbours(headings, undecided);
    }

    public HeadingRole Of(Node heading) => _roles[heading];

    /// <summary>True where reading the nodes as they stand finds a question.</summary>
    public static bool AsksInside(Node parent, Findings findings)
    {
        if (!findings.Trials.TryGetValue(parent, out var asks))
        {
            findings.Trials[parent] = asks = Asks(parent.Children, findings);
        }

        return asks;
    }

    private static bool Asks(List<Node> nodes, Findings findings)
    {
        var trial = new Findings(new Accounts(0)) { IsInterview = findings.IsInterview, IsTrial = true, Trials = findings.Trials };
        new BodyWalk(trial, [.. nodes.TakeWhile(node => node.Kind != NodeKind.Heading)], Scope.Outermost).Run();
        return trial.HasQuestion || nodes.Exists(node => node.Kind == NodeKind.Heading && (node.Ask >= Ask.Question || node.TellsBelow || AsksInside(node, findings)));
    }

    private HeadingRole? ByItself(Node heading)
    {
        if (StrikeRule.IsStruck(heading))
        {
            return HeadingRole.Struck;
        }

        var place = PlaceRule.Of(heading.Folded);
        var ask = QuestionRule.Of(TextFold.Fold(heading.Prompt.Words));
        var tells = heading.TellsBelow && !AsksAboveLabels(heading);
        if (_scope.Place == Place.Frameworks)
        {
            return HeadingRole.Framework;
        }

        switch (place)
        {
            case Place.AskThem:
                return HeadingRole.AskThem;
            case Place.Frameworks:
                return HeadingRole.Frameworks;
            case Place.Explanation:
                return HoldsStories(heading) ? HeadingRole.Section : IsNamedMethod(heading) ? HeadingRole.Framework : HeadingRole.Noise;
            case Place.Map:
                return HoldsStories(heading) || tells ? null : HeadingRole.Noise;
            case Place.Noise when !tells && !HoldsStories(heading) && !HoldsInterview(heading):
                return HeadingRole.Noise;
        }

        if (ask == Ask.Candidate || QuestionRule.EndsInMark(heading.Folded) && (_findings.IsInterview || !Pronouns.I.IsIn(heading.Folded)) || heading.QuestionPrefix > 0)
        {
            return IsOverQuestions(heading) ? HeadingRole.Section : HeadingRole.Prompt;
        }

        if (tells || HasUseFor(heading) || StoryTitleRule.IsStory(heading) && HasText(heading) && !AsksInside(heading, _findings))
        {
            return HeadingRole.Prompt;
        }

        if (FrameworkRule.RoleOf(heading) is { } framework && (_findings.IsInterview || !FrameworkRule.IsWeak(heading)))
        {
            return framework;
        }

        return AsksInside(heading, _findings) ? HeadingRole.Section : null;
    }

    private void ByNeighbours(IReadOnlyList<Node> headings, List<Node> undecided)
    {
        var answered = headings.Any(heading => _roles.GetValueOrDefault(heading, HeadingRole.Section) == HeadingRole.Prompt);
        var sections = headings.Any(heading => _roles.TryGetValue(heading, out var role) && role == HeadingRole.Section);
        foreach (var heading in undecided)
        {
            _roles[heading] = HasText(heading) && IsAnswered(heading, answered, sections) ? HeadingRole.Prompt : HeadingRole.Section;
        }

        var anyAnswered = answered || undecided.Exists(heading => _roles[heading] == HeadingRole.Prompt) && !sections;
        foreach (var heading in undecided.Where(heading => !HasText(heading) && !heading.Children.Exists(node => node.Kind == NodeKind.Heading)))
        {
            _roles[heading] = anyAnswered && !StoryTitleRule.IsTitle(heading) || anyAnswered ? HeadingRole.Prompt : HeadingRole.Section;
        }
    }

    /// <summary>A topic with text under it: an answer, where neighbours ask or the text tells of her.</summary>
    private bool IsAnswered(Node heading, bool answered, bool sections)
    {
        if (!_findings.IsInterview && !answered || heading.Children.Exists(node => node.Kind == NodeKind.Heading) && !answered)
        {
            return false;
        }

        var isListed = heading.Children.Exists(node => node.Kind == NodeKind.Item);
        return answered || _scope.Place == Place.Questions || sections && isListed || heading.Children.Exists(node => Pronouns.I.IsIn(node.Folded) || Pronouns.We.IsIn(node.Folded)) && (_scope.Section.Count > 0 || isListed);
    }

    /// <summary>Questions over the labels: the heading is their section, and no story's title.</summary>
    private static bool AsksAboveLabels(Node heading) =>
        heading.Children.TakeWhile(node => node.Label is null).Any(node => node.Kind == NodeKind.Line && (node.QuestionPrefix > 0 || node.Ask == Ask.Candidate && (node.IsBold || heading.Ask < Ask.Question)));

    private static bool HasText(Node heading) =>
        heading.Children.Exists(node => node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Quote && !LinkRule.IsAnchor(node) && !LinkRule.IsPointer(node) && !LinkRule.IsPicture(node) && TagRule.OfLine(node) is null && !HtmlRows.IsTagsOnly(node));

    private static bool HasUseFor(Node heading) =>
        heading.Children.Take(3).Any(node => (node.Kind == NodeKind.Quote && node.Children.Count > 0 ? node.Children[0] : node) is { Kind: NodeKind.Line or NodeKind.Item } first && UseForRule.Behind(first) is not null);

    /// <summary>A title that asks, over a list of questions to the candidate.</summary>
    private static bool IsOverQuestions(Node heading)
    {
        var items = heading.Children.Where(node => node.Kind == NodeKind.Item).ToList();
        var headings = heading.Children.Count(node => node.Kind == NodeKind.Heading && node.Ask == Ask.Candidate);
        return items.Count >= 2 && items.Count(item => item.Ask == Ask.Candidate && !QuestionRule.EndsInMark(item.Folded)) * 2 > items.Count || headings >= 2 && heading.Level == 1;
    }

    private static bool HoldsStories(Node heading) =>
        heading.Children.Exists(node => node.Kind == NodeKind.Heading && (node.TellsBelow && !heading.Children.Exists(other => LabelGate.Find([other]).Count > 0) || node.Ask == Ask.Candidate || HoldsStories(node)));

    /// <summary>A list that only interviewers would write, whatever its title says.</summary>
    private static bool HoldsInterview(Node heading) =>
        heading.Children.Count(node => node.Kind is NodeKind.Item or NodeKind.Line && QuestionWords.OfInterviews.IsHeadOf(node.Folded.AsSpan().TrimStart(" \"'"))) >= 2;

    /// <summary>The letters of a method with a word on each.</summary>
    private static bool IsNamedMethod(Node heading) =>
        FrameworkNames.All.IsHeadOf(heading.Folded) && LabelGate.Find(heading.Children).Count >= 3;
}
