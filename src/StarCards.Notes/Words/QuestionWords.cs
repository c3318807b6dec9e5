namespace StarCards.Notes.Words;

/// <summary>How interview questions begin, in folded form; a line per language.</summary>
internal static class QuestionWords
{
    /// <summary>Beginnings that speak to the candidate: a question wherever it stands, with or without its mark.</summary>
    public static PhraseTable ToCandidate { get; } = new(
        "what is a time|what's a time|what was a time|why work at|why work for|why work here|why work with|why should i hire|why am i interested in|why do i want to work|why do i want this|why do i want to join|why do i want to leave|why am i leaving|why am i a good fit|why am i the right|why do i think i'm a good fit|what are my strengths|what are my weaknesses|what is my greatest|what is my biggest|why you want to work|why you want to join|tell the story of|tell a story about|tell me|tell us|talk me through|talk us through|walk me through|walk us through|take me through|talk about a time|talk about your|talk about a|talk about an|give me a|give me an|give me two|give a few examples|give some examples|give me some|give me a few|give me three|give us a|give us an|give us two|give two examples|give an example|give a specific|give a time|give examples|share a|share an|share with|share your|share the most|show me how you",
        "describe a|describe an|describe your|describe how|describe the|describe what|describe when|describe why|describe yourself|describe one|describe some|describe something|describe someone|describe any|describe to|describe in|describe for|describe me|please describe|please tell|please give|please explain|please walk|please share|please talk|please provide|can you|could you|would you|will you|have you|do you|did you|are you|were you|if you|what would you|what do you|what did you|what are you|what have you|what is your|what's your|what are your|what was your|what were your|what makes you|what sets you|what made you|what motivates you|what drives you|what can you|what will you|what if you|what would your|what do your|what does your|what kind of|what type of|what interests you|what attracted you|what brings you|what excites you|what frustrates you|what should i know about you",
        "how do you|how would you|how did you|how have you|how will you|how are you|how were you|how can you|how could you|how should you|how does your|how would your|how many years|why do you|why did you|why are you|why should we|why would you|why have you|why us|why this|why our|why here|why now|why were you|why would we|why must we|when did you|when have you|when do you|when was the last time|when were you|where do you|where did you|where are you|where have you|where would you|where were you|who do you|who did you|who is your|who was your|who are you|who would you|which of your|which do you|in what|to what extent|on a scale|under what",
        "a time when|a time you|a time that|time when|time you|times when you|an example of|example of a|examples of|tell about|think of a time|think about a time|think back to|recall a|imagine|suppose|say you|let's say|assume|name a time|name three|name one|name something|name your|explain a|explain an|explain how|explain the|explain why|explain what|explain your|explain to me|explain something|explain yourself|discuss a|discuss an|discuss how|discuss your|discuss the time|provide an example|introduce yourself|introduce your|introduce a project|sell me|convince me|teach me|rate yourself|estimate how|estimate the|estimate number|compare the|compare a|compare two|compare your|compare and contrast|a situation in which|a situation where|situation where you|situation when you|a project where you|a project you|a project that you|a failure you|a failure and what|the last time you|most challenging|most difficult|most proud|what's the most|what is the most|what was the most|what is the hardest|what's the hardest|what was the hardest|what is the biggest|what's the biggest|what was the biggest",
        "hablame|cuentame|cuenteme|describe un|describe una|describeme|dame un ejemplo|deme un ejemplo|dime|digame|explica|explicame|platicame|hablanos|cuentanos|por que quieres|por que deberiamos|que harias|como manejas|como te ves|donde te ves|ponme un ejemplo|menciona|imagina|imaginate",
        "fale sobre|fale-me|fale de|conte-me|conte sobre|conte um|me conte|me fale|descreva|de um exemplo|explique|por que voce|como voce|onde voce|quais sao seus|quais sao suas|quais sao os seus|quais sao as suas|que palavras seus|o que e importante|se voce|qual e o seu|qual e a sua|o que voce|cite",
        "parlez-moi|parlez-nous|parle-moi|parlez moi|racontez|raconte|decrivez|decris|donnez-moi|donne-moi|donnez un exemple|expliquez|pourquoi voulez|pourquoi devrions|pourquoi etes|comment gerez|comment faites|comment reagissez|citez|presentez-vous|ou vous voyez|avez-vous|etes-vous|pouvez-vous",
        "erzahlen sie|erzahl|beschreiben sie|beschreibe|nennen sie|nenne|geben sie|gib mir|schildern sie|schildere|erklaren sie|erklare|stellen sie sich|wie gehen sie|wie gehst du|warum wollen sie|warum mochten sie|warum sollten wir|warum sind sie|was sind ihre|was ist ihr|was war ihr|was sind deine|was ist dein|wo sehen sie|wo siehst du|haben sie|hast du|konnen sie|wurden sie|was wurden sie|was machen sie|was tun sie|wie wurden sie",
        "parlami|mi parli|raccontami|mi racconti|descrivi|descriva|fammi un esempio|mi faccia un esempio|spiegami|spieghi|perche vuoi|perche vuole|come gestisci|come gestisce|quali sono i tuoi|quali sono i suoi|dove ti vedi|dove si vede",
        "em hay|ban hay|hay ke|hay gioi thieu|hay mo ta|hay cho biet|ke ve|ke mot|ke 3|gioi thieu ban than|gioi thieu ve ban than|ban co|ban da|ban xu ly|ban se|tai sao ban|tai sao em|tai sao lai chon|tai sao chung toi|vi sao ban|vi sao em|theo ban|diem manh cua|diem yeu cua|muc luong mong muon|neu ban|ban nghi|ban biet|ban muon",
        "ceritakan|jelaskan|sebutkan|mengapa anda|kenapa anda|kenapa kamu|bagaimana anda|bagaimana kamu|apa kelebihan|apa kekurangan|apa kelemahan|apa yang anda|pernahkah anda|kendinizden|kendinizi|kendini tanit|bana kendinizden|neden seni|neden sizi|neden bizimle|anlatir misiniz|anlatir misin",
        "vertel|beschrijf|geef een voorbeeld|waarom wil|hoe ga je|wat zijn je|wat is je|waar zie je|kun je|kunt u|heb je|opowiedz|opisz|podaj przyklad|czy mozesz|jak radzisz|jak organizujesz|jak reagujesz|co robisz|dlaczego chcesz|dlaczego chce|jakie sa twoje|jakie sa pana|gdzie widzisz|co wiesz o|розкажіть|опишіть|чому ви|як ви|наведіть|які ваші|расскажите|опишите|приведите|почему вы|как вы|что вы|какие ваши|каковы ваши|где вы видите|кем вы видите|в чем ваши|чем вы|расскажи|опиши|приведи|почему ты|как ты|что ты|чем ты|с помощью чего ты|есть ли у вас|назовите|представьте",
        "请做自我介绍|请自我介绍|请做一下自我介绍|做一下自我介绍|告诉我|告诉我们|为什么想加入|为什么想来|为什么要加入|为什么加入|为什么选择我们|英文介绍|用英文介绍|用英语介绍|英语介绍|请描述|请介绍|请举|请谈|请说|请讲|请分享|请解释|請描述|請介紹|請舉|請談|請說|請講|請分享|請解釋|描述你|分享一|介绍一下|介绍你|介绍未来|说一说|说一下|说下|讲一下|讲下|谈一下|简述|手写|聊聊|聊一聊|谈一谈|谈谈|描述一|说说|举一个|举个|讲一|讲讲|你如何|你怎么|你为什么|为什么你|你有没有|你是否|如果你|自我介绍|你最|教えて|あなたの|なぜ|자기소개|1분 자기소개|말해보|설명해보|이야기해|소개해");

    /// <summary>Beginnings that only interviewers use: one of them and a file is about interviews.</summary>
    public static PhraseTable OfInterviews { get; } = new(
        "why am i interested in|why do i want to work|why do i want this|why do i want to join|why do i want to leave|why am i leaving|why am i a good fit|why am i the right|why do i think i'm a good fit|what are my strengths|what are my weaknesses|what is my greatest|what is my biggest|introduce yourself|why you want to work|why you want to join|tell me about|tell me abt|why are you leaving|tell us about|tell me a time|tell me a situation|walk me through|walk us through|give me an example|give us an example|give an example of a time|describe a time|describe a situation|a time when you|a time you|time when you|times when you|times you|why do you want|why should we|what is your biggest|what's your biggest|what are your strengths|what are your greatest|what is your greatest|where do you see yourself|have you ever",
        "hablame|cuentame|dame un ejemplo|fale sobre|conte sobre|me conte|parlez-moi|parlez-nous|racontez|donnez-moi un exemple|erzahlen sie|beschreiben sie|nennen sie|parlami|raccontami|fammi un esempio|请描述|请介绍|请举|举一个|讲一讲|讲讲你|说说你|谈谈你|为什么跳槽|为什么离职|为什么离开|你的优点|你的缺点|你最大的|自我介绍|자기소개|1분 자기소개|지원 동기|지원동기",
        "расскажите о себе|расскажите о|опишите ситуацию|почему вы хотите|почему мы должны|quais sao seus pontos|quais sao os seus pontos|por que voce quer|por que voce gostaria|por que devemos|onde voce se ve|como voce se ve|por que quieres|por que deberiamos|donde te ves|pourquoi voulez-vous|ou vous voyez-vous|warum mochten sie|warum wollen sie|wo sehen sie sich");

    /// <summary>Beginnings of a last sentence that asks, whatever stands before it.</summary>
    public static PhraseTable Sure { get; } = new("what is your|what's your|how do you|how would you|how have you|what would you do");

    /// <summary>Words by which both sides call her: they speak to the candidate where a question mark ends the line.</summary>
    public static PhraseTable ToCandidateIfMarked { get; } = new("em co|em da|em xu ly|em se|theo em|em nghi|em biet|em muon");

    /// <summary>Words that ask, but may also begin a reminder to self.</summary>
    public static PhraseTable Interrogative { get; } = new(
        "what|what's|whats|how|how's|why|when|when's|where|who|who's|whom|whose|which|is|are|was|were|does|did|do|has|have|can|could|should|would|will|any",
        "que|cual|cuales|como|por que|cuando|donde|quien|quienes|cuanto|cuanta|cuantos|cuantas|para que|hay|tienes|has",
        "o que|qual|quais|quando|onde|quem|quanto|quantos|porque",
        "quoi|quel|quelle|quels|quelles|comment|pourquoi|quand|ou|qui|combien|qu'est-ce|est-ce",
        "was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche|welcher|welches|wozu|gibt es",
        "che|cosa|che cosa|quale|quali|come ti|come si|come hai|come ha|come mai|come e|come puoi|come puo|come gestisci|come gestisce|come affronti|come reagisci|come vedi|come descriveresti|come lavori|perche|quando|dove|chi|quanto|quanti",
        "tai sao|vi sao|lam sao|lam the nao|khi nao|bao nhieu|cach ma em|nguyen nhan|mengapa|kenapa|bagaimana|kapan|dimana|siapa|apa|apakah|neden|nasil|hangi|waarom|welke|hoe|dlaczego|jak|jaki|jakie|kiedy|gdzie",
        "что|как|почему|зачем|когда|где|кто|какой|какая|какие|какое|каким|каков|сколько|чем|есть ли|был ли|хотите ли",
        "什么|为什么|如何|怎么|怎样|谁|哪|是否|有没有|多少|何时");

    /// <summary>Words that only ever ask; a reminder that begins so is a question to self.</summary>
    public static PhraseTable Asking { get; } = new(
        "what|what's|whats|how|why|when did|when was|when is|when do|where|who|who's|which|is|are|was it|was there|were|does|did|do i|do we|has|can|could|should|would|any",
        "que|cual|cuales|como|por que|cuando fue|donde|quien|cuanto|cuantos|o que|qual|quais|quem|onde",
        "quoi|quel|quelle|comment|pourquoi|qui|combien|was|wie|warum|wieso|wann|wo|wer|welche|welcher|welches|cosa|quale|quali|come|perche|dove|chi");

    /// <summary>Words that ask, in scripts without blanks, wherever they stand.</summary>
    public static PhraseTable AskingUnspaced { get; } = new("怎么|怎样|如何|为什么|什么|有没有|吗|呢|哪些|哪个|多少|谁|나요|까요|인가요|무엇|어떻게|ですか|ますか|ましたか|何を|どのよう|なぜ");

    /// <summary>How a sentence goes on that tells, in scripts without blanks.</summary>
    public static PhraseTable Telling { get; } = new("无论|不管|不论|比如|例如|首先|其次|最后|接着|然后|因为|所以|虽然|但是|因此|这个|这样");

    /// <summary>Beginnings of a topic that is asked for: "biggest win", "strengths".</summary>
    public static PhraseTable Superlative { get; } = new(
        "biggest|greatest|worst|best|hardest|toughest|proudest|favorite|favourite|most|least|last|first time|strength|strengths|weakness|weaknesses|failure|failures|proud of|why|five years|5 years|elevator pitch|about yourself",
        "mayor|mejor|peor|fortalezas|debilidades|defectos|maior|melhor|pior|pontos fortes|pontos fracos|plus grand|plus grande|points forts|points faibles|forces|faiblesses|qualites|defauts",
        "grosste|grosster|grosstes|starken|schwachen|beste|schlimmste|punti di forza|punti deboli|pregi|difetti|优点|缺点|最大");

    /// <summary>Words that address the candidate.</summary>
    public static PhraseTable You { get; } = new(
        "you|your|yours|yourself|you've|you're|you'd|tu|tus|te|ti|usted|su|voce|seu|sua|seus|suas|vous|votre|vos|ton|sie|ihr|ihre|ihren|ihrem|ihrer|du|dein|deine|deinen|dich|dir|lei|tuo|tua|tuoi|你|您",
        "cua ban|cua em|cho anh|anda|kamu|siz|sizin|jouw|twoje|twoj|twoja|twoich|twoim|ciebie|cie|masz|mozesz|chcesz|jestes",
        "вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашу|вашего|вашей|ваших|вашем|ты|тебя|тебе|твой|твоя|твои");

    /// <summary>A stem that fragments complete.</summary>
    public static PhraseTable Stem { get; } = new(
        "a time when you|a time you|tell me a time you|tell me a time when you|tell me a time|time when you|time you|times when you|times you|tell me about a time when you|tell me about a time you|tell me about a time|tell me about a situation when you|describe a time when you|describe a time you|describe a time|describe a situation where you|describe a situation when you|give me an example of a time you|give me an example of|an example of when you|a situation where you|a situation in which you|when did you|have you ever|how do you|how would you|tell me about|the last time you|a time when|time when|what would you do if|what do you do when|how do you handle|how would you handle|tell us about a time|tell us about a time you|tell us about a time when you|tell me about a time where you",
        "cuentame de una vez que|cuentame una vez que|hablame de una vez que|una vez que|un momento en que|conte sobre uma vez em que|uma vez em que|fale sobre uma vez em que|racontez une fois ou|une fois ou vous|parlez-moi d'une fois ou|erzahlen sie von einer situation, in der|erzahlen sie von einer situation in der|eine situation, in der sie|eine situation in der|una volta in cui|raccontami di una volta in cui");
}
