using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>What the nodes below a heading are together: questions, stories, an explanation, links, text of hers.</summary>
internal static class HeadingContent
{
    private const int FewestQuestions = 3;
    private const int FewestSaid = 3;
    private const int FewestTold = 12;
    private const int FarthestUse = 5;
    private const int FewestNamed = 4;

    private static readonly PhraseTable FromCandidate = new("from candidate|from candidates|from the candidate|от кандидата");

    private static readonly PhraseTable ThemesTitle = new("themes|theme|tags|competencies|skills|topics|use for|good for|temas|etiquetas");

    private static readonly PhraseTable Preparing = new("preparation|preparing|prep|preparacion|preparacao|vorbereitung|preparazione");

    private static readonly PhraseTable Introducing = new("introduction|intro|my introduction|my intro|introduce|introduccion|introducao|presentation|einleitung|vorstellung|introduzione|введение|简介");

    private static readonly PhraseTable Categories = new("categories|category|question categories|categorias|kategorien");

    private static readonly PhraseTable StoryTitled = new("story|my story|historia|histoire|geschichte|storia");

    /// <summary>Several questions in a list, or nothing else: the topic is asked about in them.</summary>
    public static bool OnlyAsks(Node heading) =>
        heading.Children.TrueForAll(static node => node.Kind == NodeKind.Quote ? node.Children.TrueForAll(static quoted => QuestionRule.EndsInMark(quoted.Folded)) : node.Kind is not (NodeKind.Line or NodeKind.Item) || QuestionRule.EndsInMark(node.Folded))
        || heading.Children.CountOf(static node => node.Kind == NodeKind.Item && node.Ask >= Ask.Question && node.Children.Count == 0) >= FewestQuestions;

    /// <summary>"Salary" over questions to the candidate that she answers: a list like any other.</summary>
    public static bool IsAskedAndAnswered(Node heading) =>
        heading.Children.CountOf(static node => node is { Kind: NodeKind.Item, Ask: Ask.Candidate } && QuestionRule.EndsInMark(node.Folded)) >= 2 && AdviceRule.SaysI(heading.Children.Where(static node => node.Kind == NodeKind.Item));

    /// <summary>"Questions for you" over what only interviewers ask: the title is theirs.</summary>
    public static bool IsAskedHer(Node heading) => !FromCandidate.IsIn(heading.Folded) && AskedOfHer(heading.Children) + heading.Children.Where(static node => node.Kind == NodeKind.Heading).CountOf(static node => AskedOfHer(node.Children) > 0) >= 2;

    private static int AskedOfHer(Stretch nodes) =>
        nodes.CountOf(static node => node.Kind is NodeKind.Item or NodeKind.Line or NodeKind.Heading && QuestionWords.OfInterviews.IsHeadOf(node.Folded));

    /// <summary>"How to solve a conflict" over what she did, and nothing said to a reader.</summary>
    public static bool IsHowShe(Node heading) =>
        heading.Folded.StartsWith("how to ", StringComparison.Ordinal) && heading.Children.TrueForAll(node => node.Kind is NodeKind.Line or NodeKind.Fence || node.Kind == NodeKind.Item && heading.Plain.AsSpan().Count(' ') >= FewestNamed) && AdviceRule.SaysI(heading.Children) && !AdviceRule.SpeaksToReader(heading.Children);

    public static bool IsExplained(Node heading) =>
        ExplanationRule.IsExplained(heading.Children, new LabelGate(heading.Children));

    /// <summary>Interviewers' questions before the parts of a story are explained.</summary>
    public static bool ListsQuestions(Node heading) =>
        heading.Place != Place.Explanation && heading.Children.While(static node => node.Label is null).CountOf(static node => node.Kind == NodeKind.Item && QuestionWords.OfInterviews.IsHeadOf(node.Folded)) >= 2;

    /// <summary>Questions over the labels: the heading is their section, and no story's title.</summary>
    public static bool AsksAboveLabels(Node heading) =>
        heading.Children.While(static node => node.Label is null).Exists(node => node.Kind == NodeKind.Item && (node.QuestionPrefix > 0 || node.Ask == Ask.Candidate && node.Children.Count > 0 && heading.Ask < Ask.Question) || node.Kind == NodeKind.Line && (node.QuestionPrefix > 0 || node.Ask == Ask.Candidate && (node.IsBold || heading.Ask < Ask.Question) && !node.Folded.StartsWith("or ", StringComparison.Ordinal))) || IsOverOneQuestion(heading);

    /// <summary>"Learn and be curious" over "1. Tell me about …" and its labels: the one question is asked.</summary>
    private static bool IsOverOneQuestion(Node heading) =>
        heading.Ask == Ask.None && heading.Children.While(static node => node.Label is null).Where(static node => node.Kind is NodeKind.Item or NodeKind.Line) is [{ Kind: NodeKind.Item, Ask: Ask.Candidate } asked, ..] before && (asked.Marker.Kind == MarkerKind.Number || QuestionWords.OfInterviews.IsHeadOf(asked.Folded))
        && before.CountOf(static node => node.Ask >= Ask.Question) == 1;

    /// <summary>Interviewers' questions behind the last label, and none before: the labels explain how to answer them.</summary>
    public static bool AsksBehindLabels(Node heading)
    {
        var label = heading.Children.FindIndex(static node => node.Label is not null);
        var asked = heading.Children.FindIndex(static node => node.Kind == NodeKind.Item && QuestionWords.OfInterviews.IsHeadOf(node.Folded));
        return label >= 0 && asked > label && !heading.Children[asked..].Exists(static node => node.Label is not null);
    }

    /// <summary>Numbered questions before the first label and behind it: each has a story of its own.</summary>
    public static bool IsNumberedThrough(Stretch nodes)
    {
        var label = nodes.FindIndex(static node => node.Label is not null);
        return label > 0 && nodes[..label].Exists(IsNumberedQuestion) && nodes[label..].Exists(IsNumberedQuestion);
    }

    private static bool IsNumberedQuestion(Node node) => node is { Kind: NodeKind.Item, Marker.IsOrdered: true, Label: null, Ask: Ask.Candidate };

    public static bool HasText(Node heading) =>
        heading.Children.Exists(node => (node.Kind is NodeKind.Line or NodeKind.Item || node.Kind == NodeKind.Quote && node.Children.Count > 0) && !LinkRule.IsAnchor(node) && !LinkRule.IsPointer(node) && !LinkRule.IsReference(node) && !LinkRule.IsPicture(node) && TagRule.OfLine(node) is null && !HtmlRows.IsTagsOnly(node));

    /// <summary>Nothing to read but links, within the file or elsewhere.</summary>
    public static bool IsOfLinks(Node heading) =>
        heading.Children.Exists(node => LinkRule.IsAnchor(node) || LinkRule.IsReference(node)) && !HasText(heading);

    /// <summary>One link to another file of hers, and nothing else: the answer stands there.</summary>
    public static bool IsToldElsewhere(Node heading) =>
        heading.Children is [{ Kind: NodeKind.Line, Children.Count: 0 } line] && LinkRule.LeadsToNotes(line);

    public static bool HasUseFor(Node heading) => !IsBareList(heading.Children) && heading.Children.Take(FarthestUse).Exists(static node => (node.Kind == NodeKind.Quote && node.Children.Count > 0 ? node.Children[0] : node) is { Kind: NodeKind.Line or NodeKind.Item } first && UseForRule.Behind(first) is not null);

    /// <summary>"Such interviews focus on:" and a list.</summary>
    public static bool IsAboutInterviews(Node heading) =>
        heading.Children is [{ Kind: NodeKind.Line } label, { Kind: NodeKind.Item }, ..] && label.Plain.EndsWith(':') && SectionWords.Interviews.IsIn(label.Folded) && !label.SpeaksOf(Persons.I);

    /// <summary>"Resources:" and its list, and nothing else.</summary>
    public static bool IsNoiseAlone(Stretch nodes) => IsBareList(nodes) && nodes[0].Place == Place.Noise;

    /// <summary>"Questions:" and its list, and no story that they could be for.</summary>
    private static bool IsBareList(Stretch nodes) =>
        nodes.Count > 1 && nodes[0] is { Kind: NodeKind.Line, Children.Count: 0 } label && label.Plain.EndsWith(':') && nodes[1..].TrueForAll(static node => node.Kind == NodeKind.Item);

    /// <summary>A title that asks, over a list of questions to the candidate.</summary>
    public static bool IsOverQuestions(Node heading)
    {
        if (AskThemRule.Invites(heading.Prompt.Words) || heading.TellsBelow && heading.QuestionPrefix == 0 && StoryTitled.IsHeadOf(heading.Folded))
        {
            return false;
        }

        if (heading.QuestionPrefix == 0 && heading.Children is [{ Kind: NodeKind.Line, QuestionPrefix: > 0 }, ..])
        {
            return true;
        }

        if (heading.Children.CountOf(static node => node is { Kind: NodeKind.Line, BlankBefore: true, IsBold: true } && QuestionRule.EndsInMark(node.Folded)) >= FewestQuestions)
        {
            return true;
        }

        if (heading.Children.Count >= 2 && heading.Children.TrueForAll(static node => node is { Kind: NodeKind.Item, Ask: >= Ask.Question } && QuestionRule.EndsInMark(node.Folded)) && heading.Children.Exists(static node => node.Children.Count > 0 && AdviceRule.SaysI(node.Children)))
        {
            return true;
        }

        var items = heading.Children.CountOf(static node => node.Kind == NodeKind.Item);
        var isAsked = QuestionWords.OfInterviews.IsHeadOf(heading.Folded);
        var isMarked = QuestionRule.EndsInMark(heading.Folded);
        bool TellsHow(Node node) => !SectionWords.Questions.IsIn(heading.Folded) && HintWords.TellYour.IsHeadOf(node.Folded) && (isMarked || heading.Ask == Ask.Candidate && !QuestionWords.OfInterviews.IsHeadOf(node.Folded));
        var asking = heading.Children.CountOf(node => node.Kind == NodeKind.Item && node.Ask == Ask.Candidate && !QuestionRule.EndsInMark(node.Folded) && (!isAsked || QuestionWords.OfInterviews.IsHeadOf(node.Folded)) && !TellsHow(node));
        var headings = heading.Children.CountOf(static node => node.Kind == NodeKind.Heading && node.Ask == Ask.Candidate);
        return items >= 2 && asking * 2 > items || headings >= 2 && (heading.Level == 1 || SectionWords.Questions.IsIn(heading.Folded) && !isAsked || !isAsked && !isMarked && heading.Children.TrueForAll(static node => node is { Kind: NodeKind.Heading, Ask: >= Ask.Question, Children.Count: > 0 } && !FollowUpRule.IsFollowUp(node)));
    }

    /// <summary>"Stories from the harbour" over "story 1: …", "story 2: …": each is a card.</summary>
    public static bool IsPlaceOfStories(Node heading) =>
        heading is { Ask: Ask.None, Place: Place.Anywhere or Place.Questions, Label: null } && !ThemeRule.Is(heading) && (heading.Place == Place.Anywhere && AreToldUnderLines(heading.Children) || AreToldUnderBold(heading.Children))
        || SectionWords.Answers.IsIn(heading.Folded) && heading.Children.CountOf(static node => node.Kind == NodeKind.Line && StoryTitleRule.IsStory(node)) >= 2;

    /// <summary>Lines alone in their paragraphs, each over the labels of a story.</summary>
    private static bool AreToldUnderLines(Stretch nodes)
    {
        var told = 0;
        for (var i = 0; i + 1 < nodes.Count; i++)
        {
            var isTitle = nodes[i] is { Kind: NodeKind.Line, BlankBefore: true, Label: null, IsBold: false, Children.Count: 0, Plain: [.., not ('.' or ':' or '?')] };
            told += isTitle && LabelGate.HasStory(nodes[(i + 1)..].While(static node => node.Kind == NodeKind.Item)) ? 1 : 0;
        }

        return told >= 2;
    }

    /// <summary>Bold titles alone, each right over the labels of a story.</summary>
    private static bool AreToldUnderBold(Stretch nodes)
    {
        var told = 0;
        for (var i = 0; i + 1 < nodes.Count; i++)
        {
            told += nodes[i] is { BlankBefore: true, Children.Count: 0 } title && title.IsBoldTitle() && !StoryTitleRule.IsTitle(title) && !VersionTitleRule.IsWay(title.Folded) && nodes[i + 1].Label is { Parts: [Cards.StarPart.Situation, ..] } ? 1 : 0;
        }

        return told >= 2;
    }

    /// <summary>"Base" over "- Conflict:", "- Failure:" and the like, each with what she has to say: each is a card.</summary>
    public static bool ListsThemes(Node heading) => ThemeRule.AreIn(heading.Children.Where(static node => node is { Kind: NodeKind.Item, Text.Length: > 0, Label: null }));

    /// <summary>"Story 1" over "Themes" and nothing else: the story stands behind its themes.</summary>
    public static bool IsToldBelowThemes(Node heading) =>
        heading.Children.Count > 0 && heading.Children.TrueForAll(static node => node.Kind == NodeKind.Rule || node.Kind == NodeKind.Heading && ThemesTitle.Is(node.Folded) && node.Children.Exists(static told => told.Kind is NodeKind.Line or NodeKind.Fence));

    public static bool HoldsStories(Node heading) =>
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
        heading.Children.CountOf(static node => node.Kind is NodeKind.Item or NodeKind.Line && QuestionWords.OfInterviews.IsHeadOf(node.Folded.AsSpan().TrimStart(" \"'0123456789.)"))) >= 2
        || heading.Children.Exists(static node => node.Kind is NodeKind.Item or NodeKind.Line && node.QuestionPrefix > 0)
        || heading.Children.CountOf(static node => node.IsBoldTitle() && node.Ask == Ask.Candidate && QuestionRule.EndsInMark(node.Folded)) >= 2
        || heading.Children.CountOf(static node => node.IsBoldTitle() && node.Ask == Ask.Candidate) >= 2 && AdviceRule.SaysI(heading.Children);

    /// <summary>"Categories" over items of which several hold nothing but marked questions to the candidate.</summary>
    public static bool HoldsCategories(Node heading) =>
        Categories.IsHeadOf(heading.Folded) && heading.Children.CountOf(static item => item is { Kind: NodeKind.Item, Children.Count: > 1 } && item.Children.TrueForAll(static node => node.Ask == Ask.Candidate && QuestionRule.EndsInMark(node.Folded))) >= 2;

    /// <summary>"Preparation for interviews" over all there is, with a place of questions among the headings below.</summary>
    public static bool HoldsPlaceOfQuestions(Node heading) =>
        heading.IsOutermost && Preparing.IsHeadOf(heading.Folded) && SectionWords.Interviews.IsIn(heading.Folded) && heading.Children.Exists(static node => node is { Kind: NodeKind.Heading, Place: Place.Questions, Children.Count: > 0 } && !StatedRule.AreBelow(node));

    /// <summary>Sentences first, and nothing below that is surely asked.</summary>
    public static bool IsAnswerOfHers(Node heading) =>
        heading.Children is [{ Kind: NodeKind.Line, Ask: < Ask.Topic } first, ..] && !first.Plain.EndsWith(':') && heading.Place != Place.Questions && !AsksSurely(heading.Children);

    private static bool AsksSurely(Stretch nodes) =>
        nodes.Exists(static node => node.QuestionPrefix > 0 || node.Ask == Ask.Candidate && (QuestionRule.EndsInMark(node.Folded) || QuestionWords.OfInterviews.IsHeadOf(node.Folded)) || AsksSurely(node.Children));

    /// <summary>"Introduction" over a list of what she says of herself.</summary>
    public static bool IntroducesHer(Node heading) =>
        Introducing.Is(heading.Folded) && heading.Children.CountOf(static node => node.Kind == NodeKind.Item && node.SpeaksOf(Persons.I)) is >= FewestSaid and var said && heading.Children.Where(static node => node.Kind == NodeKind.Item).Count <= 2 * said;

    /// <summary>"Failure" over a story of hers, and only then headings that ask: the story answers the theme.</summary>
    public static bool IsToldAboveQuestions(Node heading)
    {
        var told = heading.Children.While(static node => node.Kind != NodeKind.Heading);
        return ThemeRule.Is(heading) && AdviceRule.SaysI(told) && !told.Exists(static node => node.Ask >= Ask.Question || node.Kind == NodeKind.Item)
            && heading.Children.CountOf(static node => node is { Kind: NodeKind.Heading, Ask: Ask.Candidate }) >= 2;
    }

    /// <summary>"STAR" over parts that are told at length, and not explained to a reader: a story without another title.</summary>
    public static bool IsToldByMethod(Node heading) =>
        FrameworkNames.All.IsHeadOf(heading.Folded) && heading.TellsBelow && !AdviceRule.SpeaksToReader(heading.Children)
        && heading.Children.CountOf(static node => node.Kind == NodeKind.Heading ? AdviceRule.TellsOfHer(node.Children) : node.SpeaksOf(Persons.I | Persons.We) && node.Plain.AsSpan().Count(' ') >= FewestTold) >= 2;

    /// <summary>The letters of a method with a word on each.</summary>
    public static bool IsNamedMethod(Node heading) =>
        FrameworkNames.All.IsHeadOf(heading.Folded) && new LabelGate(heading.Children).Count >= 3;
}
