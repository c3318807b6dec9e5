using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Titles that every interviewer asks for and that need no question: "Strengths", "Schwächen", "Elevator pitch".</summary>
internal static class SelfTopicRule
{
    private static readonly PhraseTable Strengths = new(
        "strength|strengths|my strength|my strengths|greatest strength|greatest strengths|biggest strength|biggest strengths|key strengths",
        "fortalezas|mis fortalezas|puntos fuertes|mis puntos fuertes|pontos fortes|meus pontos fortes|points forts|mes points forts|qualites|mes qualites|starken|meine starken|punti di forza|pregi|优点|我的优点|优势|我的优势|我的优势是什么|장점|강점");

    private static readonly PhraseTable Weaknesses = new(
        "weakness|weaknesses|my weakness|my weaknesses|greatest weakness|greatest weaknesses|biggest weakness|biggest weaknesses",
        "debilidades|mis debilidades|puntos debiles|mis puntos debiles|pontos fracos|meus pontos fracos|points faibles|mes points faibles|defauts|mes defauts|schwachen|meine schwachen|punti deboli|difetti|缺点|我的缺点|弱点|我的弱点|我的弱点是什么|劣势|我的劣势|단점|약점");

    private static readonly PhraseTable Both = new(
        "strengths and weaknesses|strength and weakness|my strengths and weaknesses|strengths & weaknesses|strengths/weaknesses",
        "fortalezas y debilidades|pontos fortes e fracos|forces et faiblesses|starken und schwachen|优缺点|优点和缺点|优点与缺点|自己的优点和缺点|自己的优缺点|你的优缺点|优势和劣势|장단점|자신의 장단점|장점과 단점");

    private static readonly PhraseTable Introductions = new("elevator pitch|my elevator pitch|my pitch|professional pitch|my story|about yourself|introduce myself|self intro|self introduction|self-introduction|selbstvorstellung|pitch de 30 secondes|pitch de 2 minutes|mon pitch|自我介绍|自己紹介|自己pr|自己ＰＲ|gioi thieu ban than|perkenalan diri");

    private static readonly PhraseTable Reasons = new("reason for leaving|reasons for leaving|why i left|离职原因|离职理由|职业规划|职业发展规划|期望薪资|지원동기|지원 동기|지원동기 및 포부|지원동기 및 입사 후 포부|성격 및 장단점|성장과정|성장 과정|입사 후 포부|입사후포부|성격의 장단점|도전 경험|협업 경험|갈등 경험|실패 경험|성공 경험|마지막으로 하고 싶은 말|転職理由|退職理由|志望動機|志望理由");

    /// <summary>The last is a title of guides too, which say there who wrote them.</summary>
    private static readonly PhraseTable AboutMe = new("about me|about myself");

    private static readonly PhraseTables Tables = new(Strengths, Weaknesses, Both, Reasons, AboutMe);

    public static bool Is(Node node)
    {
        var title = Title(node);
        return Tables.HeadsOf(title) != 0 && (Both.Is(title) || Strengths.Is(title) || Weaknesses.Is(title) || Reasons.Is(title) || AboutMe.Is(title) && AdviceRule.TellsOfHer(node.Children))
            || Introduces(node.Kind, title);
    }

    /// <summary>"Self introduction", "Elevator pitch".</summary>
    public static bool Introduces(Node node) => Introduces(node.Kind, Title(node));

    private static bool Introduces(NodeKind kind, ReadOnlySpan<char> title) =>
        Introductions.Is(title) || title.EndsWith(" self introduction") || kind == NodeKind.Heading && title.EndsWith("自我介绍") || title.EndsWith(" self-introduction") || title.EndsWith(" elevator pitch");

    /// <summary>Both titles among neighbours, however deep they stand.</summary>
    public static bool AreTogether(Stretch nodes) =>
        nodes.Exists(static node => Strengths.Is(Title(node))) && nodes.Exists(static node => Weaknesses.Is(Title(node))) || nodes.Exists(static node => AreTogether(node.Children));

    /// <summary>What hangs under the title, or the list behind it.</summary>
    private static bool SpeaksOfHer(Stretch nodes, int at)
    {
        var below = nodes[at].Children.Count > 0 ? nodes[at].Children : nodes[(at + 1)..].While(static node => node.Kind == NodeKind.Item);
        return below.Exists(static node => node.SpeaksOf(Persons.I));
    }

    private static ReadOnlySpan<char> Title(Node node) =>
        node.Kind is NodeKind.Heading or NodeKind.Line or NodeKind.Item ? node.Folded.AsSpan().Trim(" *_:0123456789.)->") : default;
}
