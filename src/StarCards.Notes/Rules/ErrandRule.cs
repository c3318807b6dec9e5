using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"[ ] book the train": something to do before the interview, and nothing to tell there.</summary>
internal static class ErrandRule
{
    private static readonly PhraseTable Errands = new(
        "book|send|print|bring|call|buy|pack|email|e-mail|mail|charge|confirm|register|sign up|schedule|submit|update resume|update cv|download|install|research|review|practice|practise|read|finish|mock|reply|check in|thank|apply|set up|watch|study|revise|memorize|memorise|go through|prepare|search|search for|search about|look up|find out",
        "reservar|enviar|imprimir|llevar|llamar|comprar|confirmar|mandar|buscar|reserver|envoyer|imprimer|acheter|chercher|buchen|drucken|mitnehmen|anrufen|schicken|kaufen|suchen|prenotare|stampare|comprare|cercare");

    public static bool IsErrand(Node item) => item.Children.Count == 0 && item.Ask == Ask.None && Errands.IsHeadOf(item.Folded);
}
