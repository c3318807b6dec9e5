using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Says what the headings under one parent are. Some say it by themselves; the others are what their neighbours are.
/// </summary>
internal sealed class HeadingJudge
{
    private readonly HeadingRole?[] _roles;
    private readonly Findings _findings;
    private readonly Scope _scope;

    public HeadingJudge(Findings findings, Stretch headings, Scope scope)
    {
        (_findings, _scope, _roles) = (findings, scope, new HeadingRole?[headings.Count]);
        for (var i = 0; i < headings.Count; i++)
        {
            _roles[i] = ByItself(headings[i]);
        }

        new HeadingNeighbours(findings, headings, scope, _roles).Decide();
        for (var i = 0; i < headings.Count; i++)
        {
            _roles[i] = Weighed(headings[i], _roles[i]);
        }
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

    /// <summary>What the heading is in the end, where its signs say clearly whether it is a prompt.</summary>
    private static HeadingRole? Weighed(Node heading, HeadingRole? role) => (heading.Verdict, role) switch
    {
        (Verdict.Prompt, null or HeadingRole.Section or HeadingRole.Noise) => HeadingRole.Prompt,
        (_, HeadingRole.Noise) when heading.HoldsPrompt => HeadingRole.Section,
        _ => role,
    };

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
        var tells = heading.TellsBelow && !HeadingContent.AsksAboveLabels(heading) && !HeadingContent.IsNumberedThrough(heading.Children) && !LabelsBeside.AreIn(heading.Children) && !(place == Place.Questions && HeadingContent.AsksBehindLabels(heading));
        if (_scope.Place == Place.Frameworks)
        {
            return HeadingRole.Framework;
        }

        var asks = ask == Ask.Candidate || QuestionRule.EndsInMark(heading.Folded);
        if (!asks && !HeadingContent.IsAskedHer(heading) && !(heading.Label is not null && LabelGate.IsOverQuestions(heading)) && (heading.Label is { Strength: LabelWords.Strength.Sure, Rest.Length: 0 } or { IsLetter: true, Parts.Count: > 1, Rest.Length: 0 } || !tells && HeadingContent.IsExplained(heading) && !HeadingContent.IsNamedMethod(heading) && !HeadingContent.ListsQuestions(heading)))
        {
            return HeadingRole.Noise;
        }

        switch (place)
        {
            case Place.AskThem when !HeadingContent.IsAskedHer(heading):
            case not Place.Noise and not Place.AskThem when AskThemRule.IsForThem(heading, heading.Children):
                return HeadingRole.AskThem;
            case Place.Frameworks:
                return HeadingRole.Frameworks;
            case Place.Explanation:
                return HeadingContent.HoldsStories(heading) || HeadingContent.HoldsInterview(heading) && heading.TellsBelow && !HeadingContent.AsksBehindLabels(heading) ? HeadingRole.Section : HeadingContent.IsToldByMethod(heading) ? HeadingRole.Prompt : HeadingContent.IsNamedMethod(heading) ? HeadingRole.Framework : HeadingContent.IsHowShe(heading) ? HeadingRole.Prompt : HeadingRole.Noise;
            case Place.Map when !_findings.IsInterview || !heading.Plain.EndsWith("->", StringComparison.Ordinal):
                return HeadingContent.HoldsStories(heading) || tells ? null : HeadingRole.Noise;
            case Place.Questions when StatedRule.AreBelow(heading):
                return HeadingRole.Noise;
            case Place.Noise when _findings.IsInterview && HeadingContent.IntroducesHer(heading):
                return HeadingRole.Prompt;
            case Place.Noise when !tells && !HeadingContent.HoldsStories(heading) && !HeadingContent.HoldsInterview(heading) && !HeadingContent.IsAskedAndAnswered(heading) && !HeadingContent.HoldsCategories(heading) && !HeadingContent.HoldsPlaceOfQuestions(heading):
                return HeadingRole.Noise;
        }

        if (ask == Ask.Candidate || QuestionRule.EndsInMark(heading.Folded) && (_findings.IsInterview || !heading.SpeaksOf(Persons.I)) || heading.QuestionPrefix > 0 && heading.QuestionPrefix < heading.Text.Length)
        {
            return HeadingContent.IsOverQuestions(heading) ? HeadingRole.Section : HeadingRole.Prompt;
        }

        if (_findings.IsInterview && WhyThemRule.Is(heading) && HeadingContent.HasText(heading))
        {
            return HeadingRole.Prompt;
        }

        if (_findings.IsInterview && !asks && StatementRule.AreIn(heading.Children))
        {
            return HeadingRole.Section;
        }

        if (!asks && (HeadingContent.IsPlaceOfStories(heading) || _findings.IsInterview && HeadingContent.ListsThemes(heading)))
        {
            return HeadingRole.Section;
        }

        if (tells || VersionTitleRule.AreBelow(heading, _findings.IsInterview) || HeadingContent.HasUseFor(heading) || StoryTitleRule.IsStory(heading) && (HeadingContent.HasText(heading) && !AsksInside(heading, _findings) || HeadingContent.IsToldBelowThemes(heading) || StoryUses.AreUnder(heading)))
        {
            return HeadingRole.Prompt;
        }

        if (_findings.IsInterview && SelfTopicRule.Is(heading) && HeadingContent.HasText(heading) && (SelfTopicRule.IsOfBoth(heading) && !heading.Children.Exists(static node => node.Ask == Ask.Candidate) || !HeadingContent.OnlyAsks(heading) && !AsksInside(heading, _findings)))
        {
            return HeadingRole.Prompt;
        }

        if ((_findings.IsInterview || heading.IsOutermost && !heading.Folded.Contains("story", StringComparison.Ordinal)) && (SelfTopicRule.Introduces(heading) || heading.Folded.EndsWith(" introduction", StringComparison.Ordinal)) && AdviceRule.SaysI(heading.Children.While(static node => node.Kind != NodeKind.Heading)))
        {
            return HeadingRole.Prompt;
        }

        if (_findings.IsInterview && SelfTopicRule.Introduces(heading) && heading.Children.Count > 1 && heading.Children.TrueForAll(static node => node is { Kind: NodeKind.Item, Children.Count: 0 } && !QuestionWords.OfInterviews.IsHeadOf(node.Folded) && !QuestionRule.EndsInMark(node.Folded)))
        {
            return HeadingRole.Prompt;
        }

        if (FrameworkRule.RoleOf(heading) is { } framework && (_findings.IsInterview || !FrameworkRule.IsWeak(heading)))
        {
            return framework;
        }

        if (_findings.IsInterview && HeadingContent.IsToldAboveQuestions(heading))
        {
            return HeadingRole.Prompt;
        }

        return AsksInside(heading, _findings) ? HeadingRole.Section : null;
    }
}
