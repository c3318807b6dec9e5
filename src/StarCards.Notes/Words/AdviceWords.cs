namespace StarCards.Notes.Words;

/// <summary>Words of a text that is written for a reader: guides, advice, rubric.</summary>
internal static class AdviceWords
{
    /// <summary>The reader, and those whom a guide speaks of.</summary>
    public static PhraseTable Reader { get; } = new(
        "you|your|yours|yourself|you're|you'll|you've|you'd|interviewer|interviewers|interviewee|interviewees|candidate|candidates|interviewer's",
        "usted|ustedes|entrevistador|entrevistadores|candidato|candidatos|voce|voces|vous|votre|vos|recruteur|recruteurs|candidat|bewerber|interviewers|du|dein|deine|deinen|你|您|面试官|候选人");

    /// <summary>Whom no question of theirs speaks of.</summary>
    public static PhraseTable Interviewer { get; } = new("the interviewer|your interviewer|interviewers|the interviewers|al entrevistador|el entrevistador|o entrevistador|le recruteur|der interviewer|den interviewer|面试官");

    /// <summary>Imperatives of advice, at the head of a line.</summary>
    public static PhraseTable Imperative { get; } = new(
        "be|list|draft|flip|ensure|aim to|bring|don't|dont|do not|do the|do your|never|always|avoid|show|use|keep|make sure|make|try|practice|practise|write|pause|focus|know|have|ask|research|prepare|review|choose|pick|speak|listen|watch|act|treat|reply|stay|connect|take|provide|highlight|emphasize|emphasise|describe|explain|include|mention|talk|think|remember|detail|clarify|quantify|outline|identify|understand|rehearse|smile|breathe|dress|arrive|study|skim|answer|restate|narrow|let|consider|demonstrate|relate|tailor|balance|limit|open|close|look|name|share|tell|state|start with|end with|paraphrase|repeat|work through|walk through|step through|read through|agree|brainstorm|reiterate|summarize|summarise|discuss|train",
        "se|sea|no|evita|muestra|usa|utiliza|prepara|investiga|practica|seja|nao|evite|mostre|use|prepare|pesquise|pratique|treine|saiba|tenha|fale|mantenha|estude|demonstre|conte|soyez|evitez|montrez|utilisez|preparez|sei|seien|vermeide|zeige|nutze|ube");

    /// <summary>How to behave, at the head of a line: nobody asks so.</summary>
    public static PhraseTable Conduct { get; } = new("ask questions to|ask clarifying|be|don't|dont|do not|do|avoid|never|always|make sure|keep|practice|practise|prepare|smile|research|remember|rechercher|lire|identifier|anticiper|preparer|adapter|investigar|preparar|leer|pesquisar|ler|sea|evita|seja|evite|soyez|evitez|seien sie|vermeiden sie");

    /// <summary>How a story begins that is told to the one who lived it: "You were on call, and …".</summary>
    public static PhraseTable ToldToYou { get; } = new("you were|you had|you led|you needed|you gathered|you designed|you built|you worked|you noticed|you realized|you realised|you decided|you successfully|you single-handedly|you proposed|you created|your responsibility was|your task was|your team was|your team had|your role was|your solution");

    /// <summary>How a part of a story is explained: what it shall hold.</summary>
    public static PhraseTable Instruction { get; } = new(
        "describe|explain|set|outline|share|give|provide|discuss|detail|details about|state|clarify|quantify|talk|tell|show|include|elaborate|highlight|specify|summarize|summarise|mention|use|keep|briefly|brief|short|what|how|who|when|where|why|which|context of|background of|the context|the background|the situation|the task|the actions|the action|the result|the results|the outcome|the outcomes|the steps|the specific|the goal|the challenge|specific actions|specific steps",
        "describe|explica|cuenta|detalla|que|como|cual|cuando|donde|breve|descreva|explique|detalhe|o que|qual|decrivez|expliquez|racontez|quoi|quel|quelle|comment|beschreibe|beschreiben|erklare|erklaren|was|wie|wer|wann|wo|kurz|描述|说明|解释|介绍|什么|如何|怎么");
}
