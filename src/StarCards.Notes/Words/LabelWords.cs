using StarCards.Cards;

namespace StarCards.Notes.Words;

/// <summary>What people write before a part of a story, in folded form, and what it stands for.</summary>
internal static class LabelWords
{
    private static readonly Dictionary<string, Label> Words = Build();
    private static readonly Dictionary<string, Label>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How the words begin, character by character.</summary>
    public static PhraseTree Beginnings { get; } = new(Words.Keys);

    /// <summary>The longest word that is looked for.</summary>
    public const int Longest = 24;

    public static Label? Find(ReadOnlySpan<char> folded) => Lookup.TryGetValue(folded, out var label) ? label : null;

    /// <summary>The label of a single letter, upper case.</summary>
    public static Label? OfLetter(char letter) => letter switch
    {
        'S' => new Label(StarPart.Situation, Strength.Letter),
        'T' or 'O' => new Label(StarPart.Task, Strength.Letter),
        'A' or 'B' => new Label(StarPart.Action, Strength.Letter),
        'R' or 'I' => new Label(StarPart.Result, Strength.Letter),
        'C' => new Label(StarPart.Situation, Strength.Letter),
        'L' => new Label(null, Strength.Letter),
        _ => null,
    };

    private static Dictionary<string, Label> Build()
    {
        var words = new Dictionary<string, Label>(StringComparer.Ordinal);
        Add(words, StarPart.Situation, Strength.Sure, "situation|situations|situtation|sitution|situaton|situacion|situacao|situazione|情境|情况|背景|状況|situatie|sytuacja|ситуация");
        Add(words, StarPart.Situation, Strength.Weak, "context|contexto|contexte|kontext|contesto|background|ausgangslage|setting|scenario|scenarios|senario|senarios|scene|challenge|cause|problem|problema|issue|hintergrund|antecedentes|挑战");
        Add(words, StarPart.Task, Strength.Sure, "task|tasks|tarea|tareas|tarefa|tarefas|tache|taches|aufgabe|aufgaben|compito|任务|課題|taak|zadanie|задача");
        Add(words, StarPart.Task, Strength.Weak, "obstacle|obstacles|obstaculo|hindernis|ostacolo|goal|goals|objective|objectives|objetivo|objectif|obiettivo|target|ziel|hurdle|my role|role|responsibility|my task|目标");
        Add(words, StarPart.Action, Strength.Sure, "action|actions|accion|acciones|acao|acoes|handlung|handlungen|azione|azioni|行动|行動|actie|działanie|действие|действия");
        Add(words, StarPart.Action, Strength.Weak, "act|acts|aktion|aktionen|massnahme|massnahmen|vorgehen|behaviour|behavior|verhalten|comportement|approach|steps taken|what i did|my actions|my action|actions taken|action taken|activity|activities");
        Add(words, StarPart.Action, Strength.Details, "details|detail|detalles|detalhes|einzelheiten|dettagli");
        Add(words, StarPart.Result, Strength.Sure, "result|results|resultado|resultados|resultat|resultats|ergebnis|ergebnisse|risultato|risultati|结果|結果|resultaat|wynik|результат");
        Add(words, StarPart.Result, Strength.Weak, "impact|impacto|impatto|outcome|outcomes|wirkung|effekt|auswirkung|consequence|consequences|影响|end result|the result|results/impact|result/impact|resolution");
        Add(words, null, Strength.Weak, "learning|learnings|lesson|lessons|lesson learned|lessons learned|lessons learnt|lesson learnt|takeaway|takeaways|key takeaway|key takeaways|reflection|reflections|what i learned|what i learnt|what i'd do differently|what i would do differently|would do differently|do differently|differently|retrospective|hindsight|in hindsight|aprendizaje|aprendizajes|leccion|lecciones|reflexion|aprendizado|aprendizados|licao|licoes|lecon|lecons|apprentissage|apprentissages|gelernt|erkenntnis|erkenntnisse|lernen|lehre|lezione|apprendimento|反思|学到|总结|收获");
        return words;
    }

    private static void Add(Dictionary<string, Label> words, StarPart? part, Strength strength, string line)
    {
        foreach (var word in line.Split('|'))
        {
            words[TextFold.OfTable(word)] = new Label(part, strength);
        }
    }

    /// <summary>How much a label says by itself.</summary>
    internal enum Strength
    {
        /// <summary>The words of STAR: a label also where it stands alone.</summary>
        Sure,

        /// <summary>A label beside another one.</summary>
        Weak,

        /// <summary>The action, where nothing else is one.</summary>
        Details,

        /// <summary>A letter: a label beside another letter of the set.</summary>
        Letter,
    }

    /// <summary>A part of a story; null for what she learned, which is a note.</summary>
    internal readonly record struct Label(StarPart? Part, Strength Strength);
}
