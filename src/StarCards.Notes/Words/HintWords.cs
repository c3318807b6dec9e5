namespace StarCards.Notes.Words;

/// <summary>How rubric, instructions and reminders to self begin.</summary>
internal static class HintWords
{
    /// <summary>Labels of rubric: what is behind them is a hint, and so are the lines below an empty one.</summary>
    public static PhraseTable Rubric { get; } = new(
        "why this works|why it works|why this worked|why this answer works|use the star method|use star method|use the star format|use star format|use the star technique|why they ask it|what to emphasize|what to emphasise|what to cover|what to highlight|what to show|what to mention|what interviewers want to see|what they evaluate|what they assess|mistake to avoid|mistakes to avoid|common mistake|common mistakes|pitfalls|key points to cover|key points|points to cover|ideal for|what they want|what they look for|what they're looking for|what they are looking for|what they're really asking|what they're really assessing|what they're assessing|what they are assessing|what they're really testing|what they're testing|what they are testing|what they test|what is being tested|what's being tested|variations|variants|variation|alternative wordings|other wordings|similar questions|related questions|also asked as|within the question|what they ask|what they want to hear|what they want to know|what they are asking|what it tests|what this tests|what interviewers want|what interviewers look for|what the interviewer wants|what to say|what not to say|what to avoid|what to include|they look for|they want|they are looking for|they're looking for|looking for|interviewers look for|interviewer wants|intent|why they ask|why they ask this|purpose|purpose of the question|goal of the question|focus on|focus|tip|tips|pro tip|pro tips|top tip|top tips|quick tip|best tip|prepare|be ready to explain|be ready to discuss|be ready to talk about|be prepared to explain|be prepared to discuss|be prepared to talk about|structure|general structure|avoid|vibe|general vibe|hint|hints|note to self|remember|reminder|guide|guidance|how to answer|how to approach|key points to hit|points to hit|rubric|criteria|signal|signals|red flag|red flags|green flags|do|don't|dos|donts|don'ts|probe|probes|follow ups|followups|follow-ups|follow up|follow-up|follow up questions|follow-up questions|possible follow ups|possible follow-ups|likely follow ups|likely follow-ups|likely follow-up questions|potential follow-ups|expected follow-ups|keywords|key words|format|length|time|timing|tone|good answer|bad answer|good answers|strong answer|weak answer|a good answer|competency|competencies|skill tested|skills tested|tests|testing|assesses|evaluates|emphasize|emphasise|mention",
        "que buscan|lo que buscan|consejo|consejos|pista|estructura|evitar|enfoque|ojo|recuerda|nota|o que querem|dica|dicas|estrutura|evite|foco|lembrar|ce qu'ils veulent|ce qu'ils cherchent|conseil|conseils|astuce|structure|eviter|a eviter|rappel|was sie horen wollen|worauf sie achten|sie wollen|tipp|tipps|hinweis|aufbau|vermeiden|fokus|achtung|merke|cosa cercano|consiglio|suggerimento|struttura|evitare|提示|变体|变体问题|变体问法|类似问题|相关问题|考察点|考察|要点|注意|技巧|思路");

    /// <summary>Labels of a list of other wordings of the question above.</summary>
    public static PhraseTable Variants { get; } = new("variations|variants|variation|variant|alternative wordings|other wordings|similar questions|also asked as|varianten|variantes|variaciones|变体|变体问题|变体问法|类似问题");

    /// <summary>How something is said of a question, be it behind its colon or below it.</summary>
    public static PhraseTable OfTheQuestion { get; } = new("this question|the interviewer asks this|interviewers ask this|employers ask this");

    /// <summary>Verbs of telling: an imperative of one that speaks of "your" is said to whoever prepares.</summary>
    public static PhraseTable TellYour { get; } = new("be prepared to|be ready to|provide|discuss|share|select|align|try to align|list your|explain|highlight|describe|outline|emphasize|emphasise|acknowledge|express|mention|talk about|talk through|showcase|demonstrate|frame|show|indicate|reflect on|relate|brag about|connect|if possible|illustrate|convey|tailor|whether you|whether your|whether the|how the role|how this role|how you|how your|how much you|how well you|if you've|if you're|if you'll|if your|your ability|your abilities|your willingness|your approach to|your understanding of|your self-awareness|your problem-solving|your communication|your time management|your critical thinking|your professionalism|your motivation|explica|menciona|destaca|comparte|describe|explique|mencione|compartilhe|expliquez|mentionnez|erklaren sie|erwahnen sie");

    /// <summary>Verbs of coaching: with a word about answers or about whoever hires, they are said to whoever prepares.</summary>
    public static PhraseTable Coaching { get; } = new("recall|move beyond|start by|begin by|choose|pick|select|mention|discuss|highlight|emphasize|emphasise|give an example|give examples|give a specific|give specific|provide|demonstrate|illustrate|showcase|show enthusiasm|show accountability|show that|show how|reflect on|balance|stay positive|be honest|be specific|be concise|flip the question|keep it|end with|start with|frame|tie|avoid");

    /// <summary>Of what a lead speaks that prepares her stories, and asks for none.</summary>
    public static PhraseTable OfStories { get; } = new("your stories|your story|your answers|your answer|your interview");

    /// <summary>Of what coaching speaks.</summary>
    public static PhraseTable OfAnswers { get; } = new("the role|the position|the company|the employer|employer|employers|the job|an example|examples|specific examples|weakness|weaknesses|strength|strengths|interviewer|the question|this opportunity|your answer|the answer|story|stories|learning from|accountability|personal examples|trait|career");

    /// <summary>What a question does to a candidate, at the head of a line.</summary>
    public static PhraseTable Revealing { get; } = new("reveals|demonstrates|highlights|shows|assesses|evaluates|tests|gauges|checks|indicates|uncovers|helps|measures|explores|this question|the question|revela|muestra|demuestra|mostra|zeigt|pruft");

    /// <summary>Whom rubric speaks of.</summary>
    public static PhraseTable Candidate { get; } = new("candidate|candidates|candidate's|candidates'|applicant|applicants|applicant's|interviewee|interviewee's|candidato|candidatos|candidat|candidats|bewerber");

    /// <summary>Imperatives about telling and preparing. One about the matter itself is a step, and no hint.</summary>
    public static PhraseTable Telling { get; } = new(
        "answer as per|answer according to|answer based on|mention|explain why|explain how you|explain what you|explain the|explain your|outline your|outline the|lead with|open with|end on|end with the number|close with|emphasize|emphasise|highlight|stress the|stress that|talk about|talk through|talk up|talk more|don't forget|dont forget|do not forget|don't mention|dont mention|don't say|don't blame|don't badmouth|don't sound|don't ramble|don't go|don't be|do not mention|do not say|do not blame|never say|never blame|never badmouth|remember to|remember the|be specific|be honest|be concise|be brief|be positive|be ready to|be prepared|be careful|be humble|be vague|keep it|keep short|keep this|keep the story|make sure to mention|make sure i mention|make sure to say|make it|bring up|quantify|practice this|practise this|practice saying|practice out loud|rehearse|prepare|look at|look up|look into|think of|think about a|think about an|think about which|think of a|pick a|pick one|pick the|pick something|choose a story|choose one|find a|find an|find a better|find out|do research|do your research|do some research|come up with|need to|need a|needs a|need an|i need|i should|should mention|should say|could use|could mention|could talk|could also use|maybe use|maybe mention|maybe talk|maybe the|perhaps the|say that|say something|say why|say how|say less|say more|relate to|relate it|relate this|tie to|tie it|tie back|tie this|link to the|connect to|connect it|reference the|refer to|frame it|frame this|frame as|spin it|spin as|focus on|avoid|avoid saying|show that|show how|show them|show you|demonstrate|include|whether you|whether your|your self-awareness|your ability to|add the|add a number|add numbers|add metric|add metrics|add more|add detail|add details|add result|check the jd|check with|read up|reread|re-read|google|research the company|stick to|expand on|elaborate|describe the|describe your|explain the|explain your|start with a joke|smile|breathe|slow down|shorten|cut this|rewrite|reword|ask for feedback",
        "mencionar|menciona|no olvidar|no olvides|recordar|hablar de|destacar|enfatizar|resaltar|mirar|buscar|preparar|pensar en|usar la|usar el|no decir|no mencionar|ser honesto|ser breve|ser concreto|practicar",
        "nao esquecer|lembrar de|falar de|falar sobre|enfatizar|olhar|procurar|pensar em|usar a|usar o|nao dizer|ser honesto|ser breve",
        "mentionner|ne pas oublier|parler de|insister sur|regarder|chercher|preparer|penser a|utiliser l'histoire|ne pas dire|etre honnete|etre bref|mettre en avant",
        "erwahnen|nicht vergessen|betonen|ansprechen|hervorheben|nachschauen|vorbereiten|uberlegen|nicht sagen|kurz halten|ehrlich sein|noch uben|uben",
        "menzionare|non dimenticare|parlare di|sottolineare|guardare|cercare|preparare|pensare a|non dire|强调|提到|记得|不要");

    /// <summary>"use the bakery one": the object is a story.</summary>
    public static PhraseTable StoryWord { get; } = new("one|story|example|anecdote|thing|stories|examples|again|here|instead|historia|ejemplo|historia|exemplo|histoire|exemple|geschichte|beispiel|storia|esempio");

    /// <summary>"ask Jo if that is ok": an errand, not a step.</summary>
    public static PhraseTable Permission { get; } = new("if that is ok|if it is ok|if it's ok|if that's ok|if ok|if i may|if i can|first|for permission|ob das ok|si esta bien|si c'est ok");

    /// <summary>Learnings and reflections at the head of a line: a note, no answer.</summary>
    public static PhraseTable Learning { get; } = new(
        "would do differently|would do different|i would do differently|i'd do differently|what i'd do differently|what i would do differently|in hindsight|in retrospect|looking back|lesson learned|lessons learned|lesson|learning|learnings|takeaway|takeaways|key takeaway|reflection|next time",
        "haria distinto|haria diferente|aprendi que|aprendizaje|leccion|faria diferente|aprendizado|je ferais differemment|lecon|avec le recul|wurde ich anders machen|im nachhinein|gelernt|erkenntnis|col senno di poi|反思|学到");
}
