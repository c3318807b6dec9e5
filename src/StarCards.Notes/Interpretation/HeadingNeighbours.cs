using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Says what those headings are that do not say it by themselves: where some hold stories or answers, the rest are prompts
/// too, even if empty.
/// </summary>
/// <param name="findings">What is known of the file.</param>
/// <param name="headings">The headings under one parent.</param>
/// <param name="scope">Where they stand.</param>
/// <param name="roles">What each is by itself, null where it does not say; filled in here.</param>
internal sealed class HeadingNeighbours(Findings findings, Stretch headings, Scope scope, HeadingRole?[] roles)
{
    private const int FewestTopics = 3;
    private const char FirstUnspaced = '\u2E81';

    private readonly bool _hasSections = Array.IndexOf(roles, HeadingRole.Section) >= 0;
    private readonly HashSet<string> _leads = new(StringComparer.Ordinal);
    private bool _isAnswered;
    private bool _mostAsk;
    private bool _arePrompts;

    public void Decide()
    {
        var isUndecided = Array.ConvertAll(roles, static role => role is null);
        _mostAsk = AreMostPrompts() || IsSeriesWithoutMarks();
        _isAnswered = _mostAsk || Array.IndexOf(roles, HeadingRole.Prompt) >= 0 || headings.CountOf(ProjectTopicRule.Is) >= FewestTopics || headings.Exists(static heading => SelfTopicRule.AreOfHer(heading.Children));
        var holdsAnswers = Answered(_mostAsk) && !_hasSections || _isAnswered;
        if (!_mostAsk && AreMostPrompts())
        {
            Answered(mostAsk: true);
        }

        Weighed();
        if (AreOfOneShape())
        {
            Array.Fill(roles, HeadingRole.Prompt);
        }

        if (AreMostPrompts())
        {
            Counted();
        }

        _arePrompts = AreMostPrompts();
        for (var i = 0; i < roles.Length && holdsAnswers; i++)
        {
            if (isUndecided[i] && IsPromptWithoutText(i))
            {
                roles[i] = HeadingRole.Prompt;
            }
        }

        HandOnAskThem();
    }

    /// <summary>"Questions to ask" over nothing, and then "HR", "Engineers" on its own level: whom she asks.</summary>
    private void HandOnAskThem()
    {
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            var isTitle = roles[i] == HeadingRole.AskThem && (headings[i].Children.Count == 0 || i > 0 && roles[i - 1] == HeadingRole.AskThem && headings[i].Place != Place.AskThem);
            if (isTitle && roles[i + 1] is null or HeadingRole.Section && headings[i + 1].Ask == Ask.None && headings[i + 1].Children.Exists(static node => node.Kind == NodeKind.Item && QuestionRule.EndsInMark(node.Folded)) && !HeadingContent.IsAskedHer(headings[i + 1]))
            {
                roles[i + 1] = HeadingRole.AskThem;
            }
        }
    }

    /// <summary>Finds those with an answer; true where there was one.</summary>
    /// <param name="mostAsk">True where most headings are prompts: less is asked of the others.</param>
    private bool Answered(bool mostAsk)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == HeadingRole.Prompt)
            {
                KeepLead(headings[i]);
            }
        }

        var found = false;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is null && HeadingContent.HasText(headings[i]) && (Answers(headings[i], mostAsk) == true || IsCountedBetween(i) || IsToldAsAnother(headings[i])))
            {
                roles[i] = HeadingRole.Prompt;
                KeepLead(headings[i]);
                found = true;
            }
        }

        return found;
    }

    private void KeepLead(Node prompt)
    {
        if (LeadRule.LeadOf(prompt) is { } lead)
        {
            _leads.Add(lead);
        }
    }

    /// <summary>Of numbered headings that mostly ask, one that begins with her sentences is answered by them, whatever lists follow.</summary>
    private void Counted()
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == HeadingRole.Section && IsCounted(headings[i]) && HeadingContent.IsAnswerOfHers(headings[i]))
            {
                roles[i] = HeadingRole.Prompt;
            }
        }
    }

    /// <summary>Those of which no rule says anything are what the signs together say.</summary>
    private void Weighed()
    {
        if (!findings.IsInterview)
        {
            return;
        }

        HeadingWeight? weight = null;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is null && HeadingContent.HasText(headings[i]) && Answers(headings[i], mostAsk: false) is null && (weight ??= new HeadingWeight(headings, scope)).SpeaksFor(i))
            {
                roles[i] = HeadingRole.Prompt;
            }
        }
    }

    private bool IsPromptWithoutText(int i)
    {
        var heading = headings[i];
        return !(_mostAsk && IsTitleOfNext(i)) && (heading.Place != Place.Questions || heading.Ask >= Ask.Question) && !(_hasSections && PrincipleNames.All.Is(NameOf(heading))) && !SpokenRule.IsSpoken(heading)
            && !HeadingContent.HasText(heading) && (!HeadingContent.IsOfLinks(heading) || _arePrompts && HeadingContent.IsToldElsewhere(heading)) && !(heading.Ask < Ask.Question && heading.Children.Exists(LinkRule.IsPicture)) && !heading.Children.Exists(static node => node.Kind == NodeKind.Heading);
    }

    private bool AreMostPrompts() => Array.FindAll(roles, static role => role == HeadingRole.Prompt).Length * 2 > roles.Length;

    /// <summary>Nothing but lists below all of them, and of some she says that they are hers: so are the others.</summary>
    private bool AreOfOneShape() =>
        findings.IsInterview && Array.FindAll(roles, static role => role == HeadingRole.Prompt).Length is >= FewestTopics and var prompts && prompts * 3 >= roles.Length
        && Array.TrueForAll(roles, static role => role is null or HeadingRole.Prompt)
        && headings.TrueForAll(static heading => heading.Place == Place.Anywhere && heading.Children.Count > 0 && heading.Children.TrueForAll(static node => node.Kind == NodeKind.Item) && !AdviceRule.IsAdvice(heading.Children));

    /// <summary>Headings in a script without blanks of which most ask, though none has its mark.</summary>
    private bool IsSeriesWithoutMarks() =>
        findings.IsInterview && headings.CountOf(static heading => heading.Ask >= Ask.Topic && heading.Folded.AsSpan().ContainsAnyInRange(FirstUnspaced, char.MaxValue)) is >= FewestTopics and var asking && asking * 2 >= headings.Count;

    /// <summary>"3. Negative feedback:" between the second and the fourth question.</summary>
    private bool IsCountedBetween(int i) =>
        i > 0 && i + 1 < roles.Length && roles[i - 1] == HeadingRole.Prompt && roles[i + 1] == HeadingRole.Prompt
        && IsCounted(headings[i - 1]) && IsCounted(headings[i]) && IsCounted(headings[i + 1]);

    /// <summary>Told in the same form as a neighbour that is a prompt.</summary>
    private bool IsToldAsAnother(Node heading) => _leads.Count > 0 && LeadRule.LeadOf(heading) is { } lead && _leads.Contains(lead);

    private static bool IsCounted(Node heading)
    {
        var plain = heading.Plain;
        return Markers.TakeOff(ref plain).Kind == MarkerKind.Number;
    }

    /// <summary>A title without text right above a question of its own level, where most ask: it is a theme of theirs.</summary>
    private bool IsTitleOfNext(int i) =>
        i + 1 < headings.Count && headings[i].Ask == Ask.None && headings[i + 1].Ask == Ask.Candidate && !ThemeRule.Is(headings[i]) && !SelfTopicRule.Is(headings[i]);

    /// <summary>The title without its number.</summary>
    private static ReadOnlySpan<char> NameOf(Node heading) => heading.Folded.AsSpan().TrimStart("0123456789.) ");

    /// <summary>Whether the text under a topic answers it, where neighbours ask or the text tells of her; null where no rule says.</summary>
    private bool? Answers(Node heading, bool mostAsk)
    {
        if (!QuestionRule.HasLetter(heading.Prompt.Words) || !findings.IsInterview && !_isAnswered || heading.Children.Exists(node => node.Kind == NodeKind.Heading) && !_isAnswered || IsNoPrompt(heading))
        {
            return false;
        }

        var defining = DefinitionRule.Count(heading);
        if (DefinitionRule.IsPrinciple(heading))
        {
            return defining < heading.Children.Count && !HeadingJudge.AsksInside(heading, findings);
        }

        var isOwn = AdviceRule.TellsOfHer(heading.Children) || findings.IsInterview && scope.Section.Count > 0 && SectionWords.Stories.IsIn(TextFold.Fold(scope.Section[^1])) && !AdviceRule.SpeaksToReader(heading.Children);
        if (mostAsk && (heading.Ask >= Ask.Topic || isOwn || ThemeRule.Is(heading)))
        {
            return true;
        }

        if (!isOwn && IsConduct(heading) || AdviceRule.IsAdvice(heading.Children) || AdviceRule.IsChapter(heading.Children) || ErrandRule.AreErrands(heading.Children) || HeadingContent.IsNoiseAlone(heading.Children) || HeadingContent.IsAboutInterviews(heading) || HeadingContent.OnlyAsks(heading))
        {
            return false;
        }

        if (!isOwn && !(_isAnswered && heading.Ask == Ask.Question) && !AdviceRule.IsJotted(heading.Children))
        {
            return null;
        }

        var isListed = heading.Children.Exists(node => node.Kind == NodeKind.Item);
        return _isAnswered || scope.Place == Place.Questions || ThemeRule.Is(heading) || _hasSections && isListed && !heading.IsOutermost || isOwn && (scope.Section.Count > 0 || isListed) ? true : null;
    }

    /// <summary>"Be on time": how a candidate should behave.</summary>
    private static bool IsConduct(Node heading) =>
        heading.Ask < Ask.Question && !heading.SpeaksOf(Persons.I) && AdviceWords.Conduct.IsHeadOf(heading.Folded) && !PrincipleNames.All.IsHeadOf(heading.Folded) && !ThemeRule.Is(heading);

    /// <summary>"Questions that are often asked" over a bare list: it holds them.</summary>
    private static bool IsOverList(Node heading) =>
        heading.Place == Place.Questions && heading.Ask < Ask.Question && heading.Children.CountOf(static node => node.Kind == NodeKind.Item) >= FewestTopics && heading.Children.TrueForAll(static node => node is { Kind: NodeKind.Item, Children.Count: 0 } or { Kind: NodeKind.Rule });

    private static bool IsNoPrompt(Node heading) =>
        IsOverList(heading) || InterviewKindRule.Is(heading) || heading.Ask < Ask.Question && AdviceWords.Interviewer.IsIn(heading.Folded) && !heading.Folded.Contains('"', StringComparison.Ordinal) || AskPrefix.IsAnswerTitle(heading.Plain) || heading.Place == Place.Questions && heading.IsOutermost && SectionWords.Interviews.IsIn(heading.Folded) || VersionTitleRule.IsWay(heading.Folded) || heading.Folded.EndsWith(".md", StringComparison.Ordinal);
}
