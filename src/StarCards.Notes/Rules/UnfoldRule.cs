using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>A summary that says no more than that something is folded: "Answer", "Show", "Click to expand", "查看".</summary>
internal static class UnfoldRule
{
    private static readonly PhraseTable Unfolding = new("show|click|ver respuesta|ver mas|mostrar|ver resposta|voir la reponse|afficher|antwort anzeigen|anzeigen|查看|点击|展开|显示|정답|답변 보기|答えを見る");

    public static bool Is(Node details) => AskPrefix.AnswerLength(details.Plain + ":") > 0 || Unfolding.IsHeadOf(details.Folded);
}
