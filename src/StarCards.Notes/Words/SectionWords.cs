namespace StarCards.Notes.Words;

/// <summary>What headings and labels say of what stands below them.</summary>
internal static class SectionWords
{
    /// <summary>Nothing below is a card: advice, logistics, links, money, logs.</summary>
    public static PhraseTable Noise { get; } = new(
        "tips|tip|tips for|job searching|job search|job boards|where to apply|rule of thumb|rules of thumb|recommendations|recommendation|recommend|recommended|guidelines|best practices|what not to*|things to avoid|things to notice|things to remember|things to keep in mind|things to consider|things you should never say|things you should not say|things to never say|categories|question categories|types of questions|question types|things not to*|practice strategies|interview strategies|tips from|general tips|interview tips|quick tips|advice|general advice|dos and don'ts|do's and don'ts|do and don't|dos & donts|don'ts|mistakes to avoid|common mistakes|pitfalls|red flags|resources|useful resources|additional resources|helpful resources|other resources|references|reference|links|useful links|link|further reading|reading|reading list|books|book|videos|podcasts|articles|sources|materials|material|courses|course outline|course list|course overview|coursework|relevant coursework|curriculum|syllabus|bibliography|see also|related|logistics|schedule|agenda|itinerary|timeline|calendar|interview day|day of|day-of|day of interview|on the day|the day|before the call|before the interview|after the call|after the interview|during the interview|after|before|morning|packing|pack|what to bring|what to wear|to bring|bring|checklist|check list|to do|to-do|todo|todos|to-dos|tasks|action items|next steps|drills|drill|exercises|practice plan|study plan|plan|prep plan|preparation plan|preparation|how to prepare|how to practice|process|interview process|the interview process|the interview format|what they assess|what they evaluate|what they test|what they are looking for|what they're looking for|what is assessed|what is evaluated|what we look for|what interviewers assess|what interviewers evaluate|what interviewers are looking for|hiring process|the process|interview format|format of the interview|rounds|interview rounds|timetable|salary|salary expectations|compensation|comp|negotiation|negotiating|negotiate|negotiate job offers|negotiating offers|job offer|job offers|offer|offers|money|log|logs|journal|diary|changelog|history|status|progress|updates|contacts|contact|people|recruiter|recruiters|interviewers|who is who|admin|misc|miscellaneous|scratch|notes to self|note to self|reminders|reminder|numbers to know|numbers to know by heart|numbers|body language|mindset|dress code|table of contents|contents|toc|index|story index|index of stories|about this|about|about this repo|about this document|about this note|how to use|how to use this|how i use this|introduction|intro|overview|disclaimer|license|contributing|credits|acknowledgements|background reading|company research|research on the company|about the company|company info|the company|job description|jd|role|the role|thank you note|thank you notes|follow up email|day before|night before|week before|day plan|warm up|warmup|warm-up|design stuff|stuff to revise|to revise|revise|things to revise|revision|topics to revise|evaluation criteria|what they look for|what interviewers look for|grading|rubric|scoring|interview feedback|notes|interview notes|other notes",
        "cosas a tener en cuenta|a tener en cuenta|consejos|consejo|recursos|enlaces|enlace|lecturas|libros|logistica|agenda|horario|calendario|antes de la entrevista|despues de la entrevista|lista de control|pendientes|salario|sueldo|diario|bitacora|estado|contactos|referencias|indice|notas|introduccion|proceso|materiales",
        "dicas|dica|links|leituras|livros|cronograma|antes da entrevista|checklist|salario|pretensao salarial|registro|contatos|sumario|introducao|processo|materiais|recursos uteis",
        "conseils|astuces|ressources|liens|lectures|livres|logistique|ordre du jour|avant l'entretien|apres l'entretien|a emporter|salaire|remuneration|journal|statut|sommaire|table des matieres|introduction|deroulement|materiel",
        "tipps|tipp|hinweise|verhaltensregeln|verhaltenstipps|ressourcen|quellen|lekture|literatur|bucher|organisatorisches|organisation|logistik|ablauf|zeitplan|termine|termin|anreise|packliste|mitnehmen|vor dem gesprach|nach dem gesprach|am tag|checkliste|aufgabenliste|gehalt|gehaltsvorstellung|protokoll|tagebuch|kontakte|inhalt|inhaltsverzeichnis|einleitung|material|unterlagen",
        "consigli|suggerimenti|risorse|collegamenti|letture|libri|logistica|programma|prima del colloquio|stipendio|retribuzione|diario|stato|contatti|indice|introduzione|materiali",
        "ссылки|полезные ссылки|материалы|ресурсы|литература|источники|советы|рекомендации|введение|содержание|оглавление|зарплата|контакты|план подготовки",
        "常见错误|常见误区|注意事项|面试建议|技巧|建议|资源|链接|参考|日程|流程|薪资|薪水|清单|目录|简介|准备工作|面试技巧|参考资料");

    /// <summary>Words in a title that make it a place of questions after all.</summary>
    public static PhraseTable Questions { get; } = new(
        "question|questions|q&a|behavioral|behavioural|behaviorals|stories|story|scenarios|prompts|star|interview questions|situational|competency|competencies|leadership principles|fit|pei|bq|bqs|topics to prepare|topics to cover|themes to prepare|situations to prepare|examples to prepare",
        "preguntas|pregunta|historias|perguntas|pergunta|historias|questions|histoires|fragen|frage|geschichten|domande|storie|cau hoi|cau hoi phong van|pertanyaan|sorular|vragen|pytania|вопросы|питання|面试题|问题|行为面试|故事|質問|面接質問|질문|기술면접|기술 면접|인성면접|인성 면접|경험면접|경험 면접");

    /// <summary>Beginnings of a title over kinds of questions, which are no questions.</summary>
    public static PhraseTable Kinds { get; } = new("categories of questions|category of questions|types of questions|types of interview questions|types of behavioral questions|kinds of questions|question categories|question types|tipos de preguntas|tipos de perguntas|types de questions|arten von fragen");

    /// <summary>Titles over advice that mean it only by themselves.</summary>
    public static PhraseTable NoiseAlone { get; } = new("do|dos|don't|dont|donts|do not|what to do");

    /// <summary>Last words of a title over advice or links, whatever stands before them.</summary>
    public static PhraseTable NoiseTail { get; } = new(
        "tips|advice|recommendations|best practices|guidelines|self-check|self check|mistakes to avoid|things to avoid|common mistakes|links|resources|materials|reading list|strategies to use|answer structure|answer format|answer template|story template|step by step guide",
        "consejos|recomendaciones|recursos|enlaces|dicas|conseils|ressources|liens|tipps|ressourcen|consigli|risorse|技巧|建议|资料|链接");

    /// <summary>Titles that notes about other things have too: they alone make no interview of a file.</summary>
    public static PhraseTable Themes { get; } = new("behavioral|behavioural|behavior|behaviour|competency|competencies|fit|star|story|stories|scenarios|prompts|leadership principles|q&a|faq|pregunta|historias|问题|故事");

    /// <summary>Words by which a guide names its matter.</summary>
    public static PhraseTable Interviews { get; } = new("面接|면접|interview|interviews|interviewer|interviewers|star method|star format|behavioral questions|behavioural questions|entrevista|entrevistas|entretien|entretiens|vorstellungsgesprach|phong van|wawancara|mulakat|sollicitatiegesprek|rozmowa kwalifikacyjna");

    /// <summary>What she wants to ask them.</summary>
    public static PhraseTable AskThem { get; } = new(
        "questions to ask|question to ask|questions asked to|questions (me)|questions (them)|questions them|questions for the interviewer|questions for interviewer|questions for interviewers|questions for the interviewers|questions for the company|questions for company|questions for them|questions for the team|questions for the hiring manager|questions for hiring manager|questions for the recruiter|questions for recruiter|questions for hr|questions for employer|questions for employers|questions for the employer|questions for your employer|questions for my interviewer|questions for your interviewer|questions for your interviewers|questions for the panel|questions for the founder|questions for the founders|questions to the employer|questions to employer|questions to the company|questions for you|questions for me to ask|questions i ask|questions i want to ask|questions i'd ask|questions i have|questions i should ask|questions i can ask|questions you can ask|questions you ask|question you ask|questions you should ask|questions you might ask|questions to the interviewer|questions to interviewer|questions to them|questions from me|questions at the end|my question|my questions|my questions for|to ask|to ask them|things to ask|what to ask|ask them|ask the interviewer|ask interviewer|for them|for the interviewer|for the interviewers|for interviewer|for interviewers|reverse|reverse interview|reverse questions|reverse interviewing|candidate questions|questions candidates should ask|smart questions|have questions prepared to ask|have questions ready to ask|have questions to ask|prepare questions to ask|good questions to ask|great questions to ask|best questions to ask|top questions to ask|end of interview questions|closing questions to ask",
        "preguntas para ellos|preguntas para el entrevistador|preguntas para la empresa|preguntas para hacer|preguntas que hacer|preguntas al entrevistador|preguntas a la empresa|preguntas que yo haria|mis preguntas|para ellos|preguntas para hacerles|preguntas para hacerle|preguntas para preguntar|perguntas para eles|perguntas para o entrevistador|perguntas para a empresa|perguntas para fazer|minhas perguntas|questions a poser|questions pour eux|questions pour le recruteur|questions pour l'entreprise|mes questions|pour eux|a poser",
        "fragen an|fragen an den interviewer|fragen an die firma|fragen an das unternehmen|meine fragen|ruckfragen|eigene fragen|fragen fur sie|fragen von mir|domande per loro|domande da fare|domande per l'intervistatore|domande all'azienda|le mie domande|вопросы, которые можно спросить|вопросы которые можно спросить|вопросы, которые можно задать|вопросы которые можно задать|вопросы интервьюеру|вопросы работодателю|вопросы к работодателю|вопросы к компании|вопросы компании|мои вопросы|что спросить|вопросы от меня|반대로 물어볼|면접관에게 질문|역질문|反问|逆質問|提问环节|请你提问|请提问|我想问的|问面试官|向面试官提问");

    /// <summary>What stands below are frameworks, or is one.</summary>
    public static PhraseTable Frameworks { get; } = new(
        "frameworks|models|methods|methodologies|mental models|techniques|structures|marcos|marcos de trabajo|metodos|modelos|cadres|methodes|modeles|rahmen|rahmenwerke|methoden|modelle|framework|frameworks to use|framework modelli|metodi|模型|框架");

    /// <summary>Words of a title over answers, be they told by a framework.</summary>
    public static PhraseTable Answers { get; } = new("questions|answers|responses|examples|stories|preguntas|respuestas|ejemplos|perguntas|respostas|reponses|exemples|fragen|antworten|beispiele|domande|risposte|esempi");

    /// <summary>Words of a title over stories: what stands below it is hers, be an "I" in it or not.</summary>
    public static PhraseTable Stories { get; } = new("stories|story anchors|story bank|anecdotes|my examples|historias|mis historias|histoires|anecdotes|geschichten|anekdoten|storie|истории|故事");

    /// <summary>Words of a title that is a framework itself, or a place of some.</summary>
    public static PhraseTable FrameworkWord { get; } = new(
        "framework|frameworks|recipe|ladder|steps|step|checklist for|playbook|procedure|runbook|method|model|formula|matrix|pyramid|acronym|mnemonic|marco|receta|pasos|metodo|formula|modelo|escalera|etapas|passos|receita|cadre|etapes|recette|methode|vorgehen|schritte|rezept|modell|leiter|metodo|passi|passaggi|scala|ricetta|步骤|框架|模型");

    /// <summary>Titles that explain how stories are told.</summary>
    public static PhraseTable Explanation { get; } = new(
        "star|star(l)|starl|star method|the star method|star technique|star format|star framework|star template|template|story template|answer template|car method|soar|carl|par|sbi|star approach|using star|how to use star|star interview method|structure of an answer|answer structure|how to structure|how to answer|metodo star|tecnica star|methode star|star-methode|star methode|star法则|star原则");

    /// <summary>A map from themes to stories.</summary>
    public static PhraseTable Map { get; } = new("map|mapping|matrix|coverage|coverage check|coverage map|coverage matrix|story map|story matrix|lp -> story|lp to story|stories by lp|story x theme|mapa|matriz|ubersicht|zuordnung|mappa");
}
