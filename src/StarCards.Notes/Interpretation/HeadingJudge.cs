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
    private const int FewestTopics = 3;
    private const char FirstUnspaced = '\u2E81';

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
        var tells = heading.TellsBelow && !HeadingContent.AsksAboveLabels(heading) && !HeadingContent.IsNumberedThrough(heading.Children) && !LabelsBeside.AreIn(heading.Children) && !(place == Place.Questions && HeadingContent.AsksBehindLabels(heading));
        if (_scope.Place == Place.Frameworks)
        {
            return HeadingRole.Framework;
        }

        var asks = ask == Ask.Candidate || QuestionRule.EndsInMark(heading.Folded);
        if (!asks && (heading.Label is { Strength: LabelWords.Strength.Sure, Rest.Length: 0 } or { IsLetter: true, Parts.Count: > 1, Rest.Length: 0 } || !tells && HeadingContent.IsExplained(heading) && !HeadingContent.IsNamedMethod(heading) && !HeadingContent.ListsQuestions(heading)))
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
                return HeadingContent.HoldsStories(heading) || HeadingContent.HoldsInterview(heading) && heading.TellsBelow && !HeadingContent.AsksBehindLabels(heading) ? HeadingRole.Section : HeadingContent.IsNamedMethod(heading) ? HeadingRole.Framework : HeadingContent.IsHowShe(heading) ? HeadingRole.Prompt : HeadingRole.Noise;
            case Place.Map when !_findings.IsInterview || !heading.Plain.EndsWith("->", StringComparison.Ordinal):
                return HeadingContent.HoldsStories(heading) || tells ? null : HeadingRole.Noise;
            case Place.Questions when StatedRule.AreBelow(heading):
                return HeadingRole.Noise;
            case Place.Noise when _findings.IsInterview && HeadingContent.IntroducesHer(heading):
                return HeadingRole.Prompt;
            case Place.Noise when !tells && !HeadingContent.HoldsStories(heading) && !HeadingContent.HoldsInterview(heading) && !HeadingContent.IsAskedAndAnswered(heading) && !HeadingContent.HoldsPlaceOfQuestions(heading):
                return HeadingRole.Noise;
        }

        if (ask == Ask.Candidate || QuestionRule.EndsInMark(heading.Folded) && (_findings.IsInterview || !heading.SpeaksOf(Persons.I)) || heading.QuestionPrefix > 0 && heading.QuestionPrefix < heading.Text.Length)
        {
            return HeadingContent.IsOverQuestions(heading) ? HeadingRole.Section : HeadingRole.Prompt;
        }

        if (!asks && (HeadingContent.IsPlaceOfStories(heading) || _findings.IsInterview && HeadingContent.ListsThemes(heading)))
        {
            return HeadingRole.Section;
        }

        if (tells || VersionTitleRule.AreBelow(heading, _findings.IsInterview) || HeadingContent.HasUseFor(heading) || StoryTitleRule.IsStory(heading) && HeadingContent.HasText(heading) && !AsksInside(heading, _findings))
        {
            return HeadingRole.Prompt;
        }

        if (_findings.IsInterview && SelfTopicRule.Is(heading) && HeadingContent.HasText(heading) && (SelfTopicRule.IsOfBoth(heading) && !heading.Children.Exists(static node => node.Ask == Ask.Candidate) || !HeadingContent.OnlyAsks(heading) && !AsksInside(heading, _findings)))
        {
            return HeadingRole.Prompt;
        }

        if (_findings.IsInterview && SelfTopicRule.Introduces(heading) && AdviceRule.SaysI(heading.Children.While(static node => node.Kind != NodeKind.Heading)))
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
        var answered = Array.IndexOf(_roles, HeadingRole.Prompt) >= 0 || _headings.CountOf(ProjectTopicRule.Is) >= FewestTopics || _headings.Exists(static heading => SelfTopicRule.AreOfHer(heading.Children));
        var mostAsk = AreMostPrompts() || IsSeriesWithoutMarks();
        answered |= mostAsk;
        var anyAnswered = answered;
        var isUndecided = Array.ConvertAll(_roles, static role => role is null);
        for (var i = 0; i < isUndecided.Length; i++)
        {
            if (isUndecided[i] && HeadingContent.HasText(_headings[i]) && (IsAnswered(_headings[i], answered, sections, mostAsk) || IsCountedBetween(i) || IsToldAsAnother(i)))
            {
                _roles[i] = HeadingRole.Prompt;
                anyAnswered |= !sections;
            }
        }

        for (var i = 0; i < isUndecided.Length && !mostAsk && AreMostPrompts(); i++)
        {
            if (_roles[i] is null && HeadingContent.HasText(_headings[i]) && IsAnswered(_headings[i], answered, sections, mostAsk: true))
            {
                _roles[i] = HeadingRole.Prompt;
            }
        }

        if (AreOfOneShape())
        {
            Array.Fill(_roles, HeadingRole.Prompt);
        }

        for (var i = 0; i < _roles.Length && AreMostPrompts(); i++)
        {
            if (_roles[i] == HeadingRole.Section && IsCounted(_headings[i]) && HeadingContent.IsAnswerOfHers(_headings[i]))
            {
                _roles[i] = HeadingRole.Prompt;
            }
        }

        for (var i = 0; i < isUndecided.Length && anyAnswered; i++)
        {
            if (isUndecided[i] && !(mostAsk && IsTitleOfNext(i)) && (_headings[i].Place != Place.Questions || _headings[i].Ask >= Ask.Question) && !(sections && PrincipleNames.All.Is(NameOf(_headings[i]))) && !SpokenRule.IsSpoken(_headings[i]) && !HeadingContent.HasText(_headings[i]) && !HeadingContent.IsOfLinks(_headings[i]) && !_headings[i].Children.Exists(static node => node.Kind == NodeKind.Heading))
            {
                _roles[i] = HeadingRole.Prompt;
            }
        }
    }

    private bool AreMostPrompts() => Array.FindAll(_roles, static role => role == HeadingRole.Prompt).Length * 2 > _roles.Length;

    /// <summary>Nothing but lists below all of them, and of some she says that they are hers: so are the others.</summary>
    private bool AreOfOneShape() =>
        _findings.IsInterview && Array.FindAll(_roles, static role => role == HeadingRole.Prompt).Length is >= FewestTopics and var prompts && prompts * 3 >= _roles.Length
        && Array.TrueForAll(_roles, static role => role is null or HeadingRole.Prompt)
        && _headings.TrueForAll(static heading => heading.Place == Place.Anywhere && heading.Children.Count > 0 && heading.Children.TrueForAll(static node => node.Kind == NodeKind.Item) && !AdviceRule.IsAdvice(heading.Children));

    /// <summary>Headings in a script without blanks of which most ask, though none has its mark.</summary>
    private bool IsSeriesWithoutMarks() =>
        _findings.IsInterview && _headings.CountOf(static heading => heading.Ask >= Ask.Topic && heading.Folded.AsSpan().ContainsAnyInRange(FirstUnspaced, char.MaxValue)) is >= FewestTopics and var asking && asking * 2 >= _headings.Count;

    /// <summary>"3. Negative feedback:" between the second and the fourth question.</summary>
    private bool IsCountedBetween(int i) =>
        i > 0 && i + 1 < _roles.Length && _roles[i - 1] == HeadingRole.Prompt && _roles[i + 1] == HeadingRole.Prompt
        && IsCounted(_headings[i - 1]) && IsCounted(_headings[i]) && IsCounted(_headings[i + 1]);

    /// <summary>Told in the same form as a neighbour that is a prompt by itself.</summary>
    private bool IsToldAsAnother(int i)
    {
        for (var k = 0; k < _roles.Length; k++)
        {
            if (_roles[k] == HeadingRole.Prompt && LeadRule.IsShared(_headings[k], _headings[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounted(Node heading)
    {
        var plain = heading.Plain;
        return Markers.TakeOff(ref plain).Kind == MarkerKind.Number;
    }

    /// <summary>A title without text right above a question of its own level, where most ask: it is a theme of theirs.</summary>
    private bool IsTitleOfNext(int i) =>
        i + 1 < _headings.Count && _headings[i].Ask == Ask.None && _headings[i + 1].Ask == Ask.Candidate && !ThemeRule.Is(_headings[i]) && !SelfTopicRule.Is(_headings[i]);

    /// <summary>The title without its number.</summary>
    private static ReadOnlySpan<char> NameOf(Node heading) => heading.Folded.AsSpan().TrimStart("0123456789.) ");

    /// <summary>A topic with text under it: an answer, where neighbours ask or the text tells of her.</summary>
    private bool IsAnswered(Node heading, bool answered, bool sections, bool mostAsk)
    {
        if (!_findings.IsInterview && !answered || heading.Children.Exists(node => node.Kind == NodeKind.Heading) && !answered)
        {
            return false;
        }

        if (heading.Place == Place.Questions && heading.Level == 1 && SectionWords.Interviews.IsIn(heading.Folded) || VersionTitleRule.IsWay(heading.Folded) || heading.Folded.EndsWith(".md", StringComparison.Ordinal))
        {
            return false;
        }

        var defining = DefinitionRule.Count(heading);
        if (DefinitionRule.IsPrinciple(heading))
        {
            return defining < heading.Children.Count && !AsksInside(heading, _findings);
        }

        var isOwn = AdviceRule.TellsOfHer(heading.Children) || _findings.IsInterview && _scope.Section.Count > 0 && SectionWords.Stories.IsIn(TextFold.Fold(_scope.Section[^1])) && !AdviceRule.SpeaksToReader(heading.Children);
        if (mostAsk && (heading.Ask >= Ask.Topic || isOwn || ThemeRule.Is(heading)))
        {
            return true;
        }

        if (!isOwn && heading.Ask < Ask.Question && !heading.SpeaksOf(Persons.I) && AdviceWords.Conduct.IsHeadOf(heading.Folded) && !PrincipleNames.All.IsHeadOf(heading.Folded) && !ThemeRule.Is(heading))
        {
            return false;
        }

        if (AdviceRule.IsAdvice(heading.Children) || AdviceRule.IsChapter(heading.Children) || ErrandRule.AreErrands(heading.Children) || HeadingContent.IsNoiseAlone(heading.Children) || HeadingContent.IsAboutInterviews(heading) || HeadingContent.OnlyAsks(heading) || !isOwn && !(answered && heading.Ask == Ask.Question) && !AdviceRule.IsJotted(heading.Children))
        {
            return false;
        }

        var isListed = heading.Children.Exists(node => node.Kind == NodeKind.Item);
        return answered || _scope.Place == Place.Questions || ThemeRule.Is(heading) || sections && isListed && heading.Level > 1 || isOwn && (_scope.Section.Count > 0 || isListed);
    }
}
