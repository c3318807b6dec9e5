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
    private const int FewestQuestions = 3;

    private readonly HeadingRole?[] _roles;
    private readonly Stretch _headings;
    private readonly Findings _findings;
    private readonly Scope _scope;

    public HeadingJudge(Findings findings, Stretch headings, Scope scope)
    {
        (_findings, _scope, _headings, _roles) = (findings, scope, headings, new HeadingRole?[headings.Count]);
        for (var i = 0; i < headings.Count; i++)
        {
            _roles[i] = ByItself(headings[i]);
        }

        ByNeighbours();
    }

    /// <summary>The role of the heading at an index.</summary>
    public HeadingRole this[int index] => _roles[index] ?? HeadingRole.Section;

    /// <summary>True where reading the nodes as they stand finds a question.</summary>
    public static bool AsksInside(Node parent, Findings findings)
    {
        return parent.AsksInside ??= Asks(parent.Children, findings);
    }

    private static bool Asks(Stretch nodes, Findings findings)
    {
        var trial = new Findings(new Accounts(0)) { IsInterview = findings.IsInterview, IsTrial = true };
        new BodyWalk(trial, nodes.While(static node => node.Kind != NodeKind.Heading), Scope.Outermost).Run();
        return trial.HasQuestion || nodes.Exists(node => node.Kind == NodeKind.Heading && (node.Ask >= Ask.Question || node.TellsBelow || AsksInside(node, findings)));
    }

    private HeadingRole? ByItself(Node heading)
    {
        if (heading.Prompt.Words.Length == 0)
        {
            return HeadingRole.Section;
        }

        if (StrikeRule.IsStruck(heading))
        {
            return HeadingRole.Struck;
        }

        var place = heading.Place;
        var ask = heading.Prompt.Words == heading.Plain ? heading.Ask : QuestionRule.Of(TextFold.Fold(heading.Prompt.Words, stackalloc char[TextFold.Longest]));
        var tells = heading.TellsBelow && !AsksAboveLabels(heading) && !IsNumberedThrough(heading.Children) && !LabelsBeside.AreIn(heading.Children);
        if (_scope.Place == Place.Frameworks)
        {
            return HeadingRole.Framework;
        }

        var asks = ask == Ask.Candidate || QuestionRule.EndsInMark(heading.Folded);
        if (!asks && (heading.Label is { Strength: LabelWords.Strength.Sure, Rest.Length: 0 } or { IsLetter: true, Parts.Count: > 1, Rest.Length: 0 } || !tells && IsExplained(heading) && !IsNamedMethod(heading) && !ListsQuestions(heading)))
        {
            return HeadingRole.Noise;
        }

        switch (place)
        {
            case Place.AskThem when !IsAskedHer(heading):
            case not Place.Noise and not Place.AskThem when AskThemRule.IsForThem(heading, heading.Children):
                return HeadingRole.AskThem;
            case Place.Frameworks:
                return HeadingRole.Frameworks;
            case Place.Explanation:
                return HoldsStories(heading) ? HeadingRole.Section : IsNamedMethod(heading) ? HeadingRole.Framework : IsHowShe(heading) ? HeadingRole.Prompt : HeadingRole.Noise;
            case Place.Map when !_findings.IsInterview || !heading.Plain.EndsWith("->", StringComparison.Ordinal):
                return HoldsStories(heading) || tells ? null : HeadingRole.Noise;
            case Place.Questions when StatedRule.AreBelow(heading):
                return HeadingRole.Noise;
            case Place.Noise when !tells && !HoldsStories(heading) && !HoldsInterview(heading) && !IsAskedAndAnswered(heading):
                return HeadingRole.Noise;
        }

        if (ask == Ask.Candidate || QuestionRule.EndsInMark(heading.Folded) && (_findings.IsInterview || !heading.SpeaksOf(Persons.I)) || heading.QuestionPrefix > 0 && heading.QuestionPrefix < heading.Text.Length)
        {
            return IsOverQuestions(heading) ? HeadingRole.Section : HeadingRole.Prompt;
        }

        if (tells || VersionTitleRule.AreBelow(heading, _findings.IsInterview) || HasUseFor(heading) || StoryTitleRule.IsStory(heading) && HasText(heading) && !AsksInside(heading, _findings))
        {
            return HeadingRole.Prompt;
        }

        if (_findings.IsInterview && SelfTopicRule.Is(heading) && HasText(heading) && (SelfTopicRule.IsOfBoth(heading) && !heading.Children.Exists(static node => node.Ask == Ask.Candidate) || !OnlyAsks(heading) && !AsksInside(heading, _findings)))
        {
            return HeadingRole.Prompt;
        }

        if (FrameworkRule.RoleOf(heading) is { } framework && (_findings.IsInterview || !FrameworkRule.IsWeak(heading)))
        {
            return framework;
        }

        return AsksInside(heading, _findings) ? HeadingRole.Section : null;
    }

    private void ByNeighbours()
    {
        var sections = Array.IndexOf(_roles, HeadingRole.Section) >= 0;
        var answered = Array.IndexOf(_roles, HeadingRole.Prompt) >= 0;
        var mostAsk = Array.FindAll(_roles, static role => role == HeadingRole.Prompt).Length * 2 > _roles.Length;
        var anyAnswered = answered;
        var isUndecided = Array.ConvertAll(_roles, static role => role is null);
        for (var i = 0; i < isUndecided.Length; i++)
        {
            if (isUndecided[i] && HasText(_headings[i]) && IsAnswered(_headings[i], answered, sections, mostAsk))
            {
                _roles[i] = HeadingRole.Prompt;
                anyAnswered |= !sections;
            }
        }

        for (var i = 0; i < isUndecided.Length && anyAnswered; i++)
        {
            if (isUndecided[i] && _headings[i].Place != Place.Questions && !SpokenRule.IsSpoken(_headings[i]) && !HasText(_headings[i]) && !IsOfLinks(_headings[i]) && !_headings[i].Children.Exists(static node => node.Kind == NodeKind.Heading))
            {
                _roles[i] = HeadingRole.Prompt;
            }
        }
    }

    /// <summary>A topic with text under it: an answer, where neighbours ask or the text tells of her.</summary>
    private bool IsAnswered(Node heading, bool answered, bool sections, bool mostAsk)
    {
        if (!_findings.IsInterview && !answered || heading.Children.Exists(node => node.Kind == NodeKind.Heading) && !answered)
        {
            return false;
        }

        if (heading.Place == Place.Questions && heading.Level == 1 && SectionWords.Interviews.IsIn(heading.Folded))
        {
            return false;
        }

        var defining = DefinitionRule.Count(heading);
        if (DefinitionRule.IsPrinciple(heading))
        {
            return defining < heading.Children.Count && !AsksInside(heading, _findings);
        }

        var isOwn = AdviceRule.TellsOfHer(heading.Children);
        if (mostAsk && heading.Ask >= Ask.Topic)
        {
            return true;
        }

        if (AdviceRule.IsAdvice(heading.Children) || AdviceRule.IsChapter(heading.Children) || ErrandRule.AreErrands(heading.Children) || IsNoiseAlone(heading.Children) || OnlyAsks(heading) || !isOwn && !(answered && heading.Ask == Ask.Question) && !AdviceRule.IsJotted(heading.Children))
        {
            return false;
        }

        var isListed = heading.Children.Exists(node => node.Kind == NodeKind.Item);
        return answered || _scope.Place == Place.Questions || sections && isListed || isOwn && (_scope.Section.Count > 0 || isListed);
    }

    /// <summary>Several questions in a list, or nothing else: the topic is asked about in them.</summary>
    private static bool OnlyAsks(Node heading) =>
        heading.Children.TrueForAll(static node => node.Kind is not (NodeKind.Line or NodeKind.Item) || QuestionRule.EndsInMark(node.Folded))
        || heading.Children.CountOf(static node => node.Kind == NodeKind.Item && node.Ask >= Ask.Question && node.Children.Count == 0) >= FewestQuestions;

    /// <summary>"Salary" over questions to the candidate that she answers: a list like any other.</summary>
    private static bool IsAskedAndAnswered(Node heading) =>
        heading.Children.CountOf(static node => node is { Kind: NodeKind.Item, Ask: Ask.Candidate } && QuestionRule.EndsInMark(node.Folded)) >= 2 && AdviceRule.SaysI(heading.Children.Where(static node => node.Kind == NodeKind.Item));

    /// <summary>"Questions for you" over what only interviewers ask: the title is theirs.</summary>
    private static bool IsAskedHer(Node heading) =>
        heading.Children.CountOf(static node => node.Kind is NodeKind.Item or NodeKind.Line or NodeKind.Heading && QuestionWords.OfInterviews.IsHeadOf(node.Folded)) >= 2;

    /// <summary>"How to solve a conflict" over what she did, and nothing said to a reader.</summary>
    private static bool IsHowShe(Node heading) =>
        heading.Folded.StartsWith("how to ", StringComparison.Ordinal) && heading.Children.TrueForAll(static node => node.Kind == NodeKind.Line) && AdviceRule.SaysI(heading.Children) && !AdviceRule.SpeaksToReader(heading.Children);

    private static bool IsExplained(Node heading) =>
        ExplanationRule.IsExplained(heading.Children, new LabelGate(heading.Children));

    /// <summary>Interviewers' questions before the parts of a story are explained.</summary>
    private static bool ListsQuestions(Node heading) =>
        heading.Place != Place.Explanation && heading.Children.While(static node => node.Label is null).CountOf(static node => node.Kind == NodeKind.Item && QuestionWords.OfInterviews.IsHeadOf(node.Folded)) >= 2;

    /// <summary>Questions over the labels: the heading is their section, and no story's title.</summary>
    private static bool AsksAboveLabels(Node heading) =>
        heading.Children.While(static node => node.Label is null).Exists(node => node.Kind == NodeKind.Item && (node.QuestionPrefix > 0 || node.Ask == Ask.Candidate && node.Children.Count > 0 && heading.Ask < Ask.Question) || node.Kind == NodeKind.Line && (node.QuestionPrefix > 0 || node.Ask == Ask.Candidate && (node.IsBold || heading.Ask < Ask.Question)));

    /// <summary>Numbered questions before the first label and behind it: each has a story of its own.</summary>
    private static bool IsNumberedThrough(Stretch nodes)
    {
        var label = nodes.FindIndex(static node => node.Label is not null);
        return label > 0 && nodes[..label].Exists(IsNumberedQuestion) && nodes[label..].Exists(IsNumberedQuestion);
    }

    private static bool IsNumberedQuestion(Node node) => node is { Kind: NodeKind.Item, Marker.IsOrdered: true, Label: null, Ask: Ask.Candidate };

    private static bool HasText(Node heading) =>
        heading.Children.Exists(node => node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Quote && !LinkRule.IsAnchor(node) && !LinkRule.IsPointer(node) && !LinkRule.IsReference(node) && !LinkRule.IsPicture(node) && TagRule.OfLine(node) is null && !HtmlRows.IsTagsOnly(node));

    /// <summary>Nothing to read but links, within the file or elsewhere.</summary>
    private static bool IsOfLinks(Node heading) =>
        heading.Children.Exists(node => LinkRule.IsAnchor(node) || LinkRule.IsReference(node)) && !HasText(heading);

    private static bool HasUseFor(Node heading) => !IsBareList(heading.Children) && heading.Children.Take(3).Exists(static node => (node.Kind == NodeKind.Quote && node.Children.Count > 0 ? node.Children[0] : node) is { Kind: NodeKind.Line or NodeKind.Item } first && UseForRule.Behind(first) is not null);

    /// <summary>"Resources:" and its list, and nothing else.</summary>
    private static bool IsNoiseAlone(Stretch nodes) => IsBareList(nodes) && nodes[0].Place == Place.Noise;

    /// <summary>"Questions:" and its list, and no story that they could be for.</summary>
    private static bool IsBareList(Stretch nodes) =>
        nodes.Count > 1 && nodes[0] is { Kind: NodeKind.Line, Children.Count: 0 } label && label.Plain.EndsWith(':') && nodes[1..].TrueForAll(static node => node.Kind == NodeKind.Item);

    /// <summary>A title that asks, over a list of questions to the candidate.</summary>
    private static bool IsOverQuestions(Node heading)
    {
        if (AskThemRule.Invites(heading.Prompt.Words))
        {
            return false;
        }

        if (heading.QuestionPrefix == 0 && heading.Children is [{ Kind: NodeKind.Line, QuestionPrefix: > 0 }, ..])
        {
            return true;
        }

        var items = heading.Children.CountOf(static node => node.Kind == NodeKind.Item);
        var isAsked = QuestionWords.OfInterviews.IsHeadOf(heading.Folded);
        var asking = heading.Children.CountOf(node => node.Kind == NodeKind.Item && node.Ask == Ask.Candidate && !QuestionRule.EndsInMark(node.Folded) && (!isAsked || QuestionWords.OfInterviews.IsHeadOf(node.Folded)));
        var headings = heading.Children.CountOf(static node => node.Kind == NodeKind.Heading && node.Ask == Ask.Candidate);
        return items >= 2 && asking * 2 > items || headings >= 2 && heading.Level == 1;
    }

    private static bool HoldsStories(Node heading) =>
        heading.Children.Exists(node => node.Kind == NodeKind.Heading && (node.TellsBelow && (!HasLoneLabel(heading) || AsksAboveLabels(node)) || node.Ask == Ask.Candidate || HoldsStories(node)));

    /// <summary>A line that is a label whatever its neighbours are.</summary>
    private static bool HasLoneLabel(Node heading)
    {
        for (var i = 0; i < heading.Children.Count; i++)
        {
            if (!new LabelGate(heading.Children[i..(i + 1)]).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A list that only interviewers would write, whatever its title says.</summary>
    public static bool HoldsInterview(Node heading) =>
        heading.Children.CountOf(static node => node.Kind is NodeKind.Item or NodeKind.Line && QuestionWords.OfInterviews.IsHeadOf(node.Folded.AsSpan().TrimStart(" \"'"))) >= 2
        || heading.Children.Exists(static node => node.Kind is NodeKind.Item or NodeKind.Line && node.QuestionPrefix > 0);

    /// <summary>The letters of a method with a word on each.</summary>
    private static bool IsNamedMethod(Node heading) =>
        FrameworkNames.All.IsHeadOf(heading.Folded) && new LabelGate(heading.Children).Count >= 3;
}
