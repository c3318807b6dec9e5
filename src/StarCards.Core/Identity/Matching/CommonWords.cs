using System.Collections.Frozen;

namespace StarCards.Identity.Matching;

/// <summary>
/// Words that say nothing about the topic of an interview question: function words, and those of the stems with which
/// questions begin ("tell me about a time when you…"). A collection of a few notes cannot tell them by counting.
/// </summary>
internal static class CommonWords
{
    private const string English =
        """
        a about an and any are as asked at be because been being but by can could did do does doing describe example explain examples
        ever for from gave give given had has have having help how i if in into is it its let like made make me more most my not of on one or our out over
        moment please question recall remember s share should situation situations so some something specific t talk tell that the their them then there these they thing things think this those
        through time times to up us ve walk was we were what when where which while who why will with would you your yourself yourselves
        """;

    private const string German =
        """
        aber als am an auch auf aus bei beispiel beschreib beschreibe beschreiben bin bitte da damals das dass dem den der des die du ein eine einem einen einer
        eines er erklär erkläre erklären erzähl erzähle erzählen es für gab habe haben hast hat hatte hatten hattest ich ihnen ihr ihre ihrem ihren im in ist kannst
        können man mal mein mir mit moment nach nenne nennen nicht oder sich sie sind situation so über um und uns von vor war waren warst was welche welcher
        wenn wann warum weshalb werden wie wieso wo wofür wurde zeit zu zum zur
        """;

    private const string Spanish =
        """
        a al algo algún alguna ante como cómo con cuál cuando cuándo cuéntame cuénteme cuenta cuéntanos da dame de del describa describe desde donde dónde ejemplo
        el ella en era eres es esa ese eso esta este esto explica explícame fue fuiste ha haya has hay hayas he háblame hábleme la las le les lo los más me mi momento
        no nos o ocasión para pero por porque qué que se sea ser si sido situación sobre su sus te tenido tenías tiempo tienes tu tuviste tuvo un una unas uno unos
        usted vez veces y ya
        """;

    private const string French =
        """
        à au aux avez avec avoir c ce cela ces cette comme comment d dans de décris décrire décrivez des donne donner donnez du elle en est et étaient était êtes eu exemple
        expliquez fois il ils j je l la le les leur lors m mais me moi moment mon n nous occasion on ont ou où par parle parler parlez pas pour pourquoi qu quand que quel
        quelle quelles quels qui quoi raconte raconter racontez s sa se ses si situation son sont sur t ta te temps tes ton tu un une une vos votre vous y
        """;

    private const string Portuguese =
        """
        a ao aos as até com como conte conta da das de dê descreva do dos e ela ele em era essa esse esta este eu exemplo explique fale foi há isso já lhe mais mas me
        meu momento na não nas nos no o ocasião os ou para pela pelo por porque qual quando que quem se seu situação sobre sua tem teve tempo um uma vez vezes você
        """;

    private const string Italian =
        """
        a ai al alla anche che chi ci come con cosa da dal dalla dei del della delle descrivi descriva di dimmi dove due e è era esempio fa fai gli ha hai ho i il in io la
        le lei lo loro ma mi mia mio momento nel nella non o occasione per perché più quale quali quando questo raccontami racconti racconta sei si situazione sono su sua
        suo ti tu tua tuo un una uno volta
        """;

    private const string Dutch =
        """
        aan als bij dat de den der die dit door een en er eens ging had hadden hebben hebt heeft het hoe ik in is je jij jou jouw keer maar me met mij moest naar niet nog of om onze ons
        over situatie te tijd toen u uit uw van vertel vertellen beschrijf geef voorbeeld voor waar waarom wanneer was wat we welke wie wij werd zich zijn zo
        """;

    private static readonly FrozenSet<string> All = string.Join(' ', English, German, Spanish, French, Portuguese, Italian, Dutch)
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Topics = FrozenSet.Create(StringComparer.Ordinal, "question", "recall", "share", "talk", "walk");

    private static readonly ILookup<int, string> ByLength = All.ToLookup(word => word.Length);

    public static bool Contains(string word) => All.Contains(word);

    /// <summary>True for those of them that begin questions ("Recall a time…") and are what others are about ("…during the recall").</summary>
    public static bool MayBeTopic(string word) => Topics.Contains(word);

    /// <summary>Those of them from which one slip of the keyboard leads to a word: "tiem", "descrbe".</summary>
    public static IEnumerable<string> MeantBy(string word) =>
        Enumerable.Range(word.Length - 1, 3).SelectMany(length => ByLength[length]).Where(common => WordSimilarity.IsSlipOf(common, word));
}
