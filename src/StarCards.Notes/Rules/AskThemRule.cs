using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells a list of what she wants to ask them by its matter: their company, their team, the position.</summary>
internal static class AskThemRule
{
    private static readonly PhraseTable Title = new("interviewer questions|interviewer|company questions|questions about the company|questions about the role|questions about the team|employer questions|recruiter questions|questions and answers for the company|ending questions|final questions|closing questions|for the hiring manager|for hiring manager|for the manager|for the recruiter|for recruiter|for recruiters|for hr|for the team|for engineers|for everyone|for everybody|for anyone");

    /// <summary>The same at any word of a title: "Sharp closing questions".</summary>
    private static readonly PhraseTable Within = new("ending questions|final questions|closing questions");

    /// <summary>What a guide says before such a list.</summary>
    private static readonly PhraseTable LeadsIn = new("questions you could ask|questions you can ask|questions you may ask|questions you might ask|questions you should ask|questions i could ask|questions i can ask|questions to ask the interviewer|questions to ask your interviewer|questions to ask them");

    private static readonly PhraseTable Invitation = new(
        "do you have any questions|do you have any other questions|do you have questions|do you have any question|have you any question|have you any questions|any questions for us|any question for us|any questions for me|any questions|what questions do you have",
        "tienes alguna pregunta|tiene alguna pregunta|tienes preguntas|voce tem alguma pergunta|avez-vous des questions|as-tu des questions|haben sie fragen|haben sie noch fragen|hast du fragen|hast du noch fragen|ha domande|hai domande|ban co cau hoi nao|ban co cau hoi gi|em co cau hoi nao|em co cau hoi gi|apakah anda memiliki pertanyaan|heb je nog vragen|czy masz jakies pytania|你有什么问题|你还有什么问题|有什么想问|你有什么想问|你有什么要问|还有什么想问|你有没有什么问题");

    private const int FewestQuestions = 3;
    private const int FewestUntitled = 5;
    private const int LongestInvitation = 80;
    private const int FarthestLead = 3;

    /// <summary>"Do you have any questions?": the list below is her answer.</summary>
    public static bool Invites(string prompt) => prompt.Length < LongestInvitation && Invitation.IsHeadOf(TextFold.Fold(prompt, stackalloc char[TextFold.Longest]).TrimStart(" \"'*0123456789.)"));

    /// <summary>Bare questions of which most ask about them and none is an interviewer's: some under a title that promises questions, several to a "you" under any.</summary>
    private static bool OnlyAsksThem(Node title, Stretch below) =>
        below.Count >= FewestQuestions && below.TrueForAll(static node => node is { Kind: NodeKind.Item or NodeKind.Line, Children.Count: 0 })
        && below.CountOf(static node => QuestionRule.EndsInMark(node.Folded)) + 1 >= below.Count
        && (title.Place == Place.Questions || below.Count >= FewestUntitled && below.Exists(static node => node.SpeaksOf(Persons.You)))
        && !below.Exists(static node => QuestionWords.OfInterviews.IsIn(node.Folded) && !node.SpeaksOf(Persons.Them))
        && MostlyAskThem(below, 4);

    /// <summary>
    /// True where more questions are put to them than to her, by so many tenths of all: of lists of five, four tenths find
    /// two of three and mistake one of sixty.
    /// </summary>
    public static bool MostlyAskThem(Stretch asking, int tenths)
    {
        var balance = 0;
        foreach (var node in asking)
        {
            balance += (AsksThem(node) ? 1 : 0) - (AsksHer(node) ? 1 : 0);
        }

        return balance * 10 > asking.Count * tenths;
    }

    private static bool AsksThem(Node node) => node.SpeaksOf(Persons.Them) || node.SpeaksOf(Persons.I) && !node.SpeaksOf(Persons.You);

    private static bool AsksHer(Node node) => node.SpeaksOf(Persons.Her);

    /// <summary>A title that may mean either side, over questions of which most ask about them.</summary>
    public static bool IsForThem(Node title, Stretch below)
    {
        if (title.Place == Place.Questions && below.Take(FarthestLead).Exists(static node => node.Kind == NodeKind.Line && LeadsIn.IsIn(node.Folded)))
        {
            return true;
        }

        if (!Title.IsHeadOf(title.Folded.AsSpan().TrimStart(" 0123456789.)")) && !Within.IsIn(title.Folded))
        {
            return OnlyAsksThem(title, below);
        }

        var asking = below.Where(static node => node.Kind is NodeKind.Item or NodeKind.Line && QuestionRule.EndsInMark(node.Folded));
        return asking.Count > 1 && MostlyAskThem(asking, 4);
    }
}
