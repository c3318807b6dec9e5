using System.Globalization;

namespace StarCards.Identity.Matching;

/// <summary>What speaks for two looks being one note.</summary>
/// <param name="Prompt">How much of their topic the prompts share, 0 to 1.</param>
/// <param name="Surprise">How unlikely it is that two prompts share so much by chance, in bits.</param>
/// <param name="Chance">How many pairs there are that could share as much by chance, in bits: in the narrowest place that they share.</param>
/// <param name="IsContained">One prompt says all that the other does, and more.</param>
/// <param name="HasSameWords">Slips and endings apart, the prompts say the same about their topic.</param>
/// <param name="HasSameOrder">What they share of it they say in one order.</param>
/// <param name="Answer">How many of their words the answers share, 0 to 1; null where one is missing, short, or serves several questions.</param>
/// <param name="IsAnswerOnOneSide">One of the two is answered and the other is not.</param>
/// <param name="IsAnswerGone">The known one was answered, and the other is not.</param>
/// <param name="IsSameSource">They stand in one file.</param>
/// <param name="IsSameSection">They stand under the same headings of it.</param>
/// <param name="IsSameSlot">The note before or the note after is the same.</param>
/// <param name="IsSameKind">Both are questions, or both frameworks.</param>
/// <param name="HasTopic">The prompt says more than stems do.</param>
/// <param name="IsCommonPrompt">Other notes have the same prompt ("Why us?" for every company).</param>
/// <param name="IsOpen">The known one lived until now; false where it had vanished before.</param>
internal readonly record struct Evidence(
    double Prompt,
    double Surprise,
    double Chance,
    bool IsContained,
    bool HasSameWords,
    bool HasSameOrder,
    double? Answer,
    bool IsAnswerOnOneSide,
    bool IsAnswerGone,
    bool IsSameSource,
    bool IsSameSection,
    bool IsSameSlot,
    bool IsSameKind,
    bool HasTopic,
    bool IsCommonPrompt,
    bool IsOpen)
{
    private const double EqualPrompt = 0.97;
    private const double NearlyEqualPrompt = 0.85;
    private const double AlikeElsewhere = 0.75;
    private const double AlikeHere = 0.62;

    /// <summary>Two of three words, where the third was a rare one or another has a slip; of two topics with three and four words, two are less.</summary>
    private const double TwoOfThree = 0.59;
    private const double HalfAlike = 0.5;
    private const double SameTopic = 0.55;
    private const double RelatedTopic = 0.3;
    private const double EqualAnswer = 0.995;
    /// <summary>So much of an answer hardly stands in two files by chance, whatever is asked.</summary>
    private const double NearlyEqualAnswer = 0.85;
    private const double VerySameAnswer = 0.7;
    private const double SameAnswer = 0.5;
    private const double OtherAnswer = 0.2;

    /// <summary>So many bits beyond those of the number of pairs are chance once in some ten thousand readings.</summary>
    private const double Convincing = 15;

    /// <summary>The same for two drafts of one section: where one goes and one comes, they are mostly one.</summary>
    private const double ConvincingInSection = 11;

    public Verdict Verdict
    {
        get
        {
            if (!IsSameKind && !(IsSameSource && Prompt >= NearlyEqualPrompt))
            {
                return Verdict.Different;
            }

            // Of what many notes ask, only place or answer can tell whose it is.
            var verdict = IsOpen ? OfOpen() : OfDormant();
            var isElsewhere = !(IsSameSource && IsSameSection && IsSameSlot);
            return verdict == Verdict.Same && IsCommonPrompt && isElsewhere && !(Answer >= (IsSameSource ? VerySameAnswer : NearlyEqualAnswer)) ? Verdict.Ask : verdict;
        }
    }

    /// <summary>True where she is to be asked even though something else is likelier: what is the same would otherwise be lost without a word.</summary>
    public bool MustBeAsked => Verdict == Verdict.Same || IsSameSource && Answer >= VerySameAnswer;

    /// <summary>The surest first: prompt and answer, and a little for the place.</summary>
    public double Score
    {
        get
        {
            var words = Answer is { } answer ? 0.6 * Prompt + 0.4 * answer : 0.9 * Prompt;
            return words + (IsSameSource ? 0.08 : 0) + (IsSameSection && IsSameSource ? 0.08 : 0) + (IsSameSlot ? 0.1 : 0) + (IsOpen ? 0.02 : 0);
        }
    }

    public string Reason
    {
        get
        {
            var place = IsSameSource ? IsSameSlot || IsSameSection ? "same place" : "same file" : "another file";
            if (Answer >= SameAnswer && Prompt < RelatedTopic)
            {
                return $"{place}, the answer stays but the question is about something else";
            }

            var prompt = Prompt >= EqualPrompt ? "same prompt" : string.Create(CultureInfo.InvariantCulture, $"prompt {100 * Prompt:0} % alike");
            return Answer switch
            {
                null => $"{place}, {prompt}",
                >= EqualAnswer => $"{place}, {prompt}, same answer",
                { } answer => string.Create(CultureInfo.InvariantCulture, $"{place}, {prompt}, answer {100 * answer:0} % alike"),
            };
        }
    }

    private double LeastSurprise => IsSameSection && !IsAnswerOnOneSide ? ConvincingInSection : Convincing;

    private Verdict OfOpen() => IsSameSource ? OfSameSource() : OfOtherSource();

    private Verdict OfSameSource() => Answer switch
    {
        >= SameAnswer => By(Prompt >= (Answer >= VerySameAnswer ? HalfAlike : SameTopic) || IsContained, mayBe: true),
        >= OtherAnswer => By(Prompt >= AlikeElsewhere, Prompt >= RelatedTopic),
        { } => By(Prompt >= NearlyEqualPrompt, Prompt >= HalfAlike),
        null when IsSameSlot => By(Prompt >= (IsSameSection ? TwoOfThree : AlikeHere) || IsContained, Prompt >= RelatedTopic),
        null => By(HasTopic && HasSameWords || Prompt >= AlikeHere && Surprise >= LeastSurprise + Chance, Prompt >= (IsSameSection ? RelatedTopic : HalfAlike)),
    };

    private Verdict OfOtherSource() => Answer switch
    {
        >= VerySameAnswer => By(Prompt >= (Answer >= NearlyEqualAnswer ? HalfAlike : AlikeHere) || IsContained, mayBe: true),
        >= SameAnswer => By(Prompt >= EqualPrompt, Prompt >= HalfAlike),
        { } => By(isSure: false, Prompt >= (Answer >= OtherAnswer ? AlikeHere : NearlyEqualPrompt)),
        // A question that everybody is asked, gone with its answer here and written down empty there, is hers to tell, unless her files all ask it.
        null when IsAnswerOnOneSide => By(isSure: false, Prompt >= TwoOfThree && !(IsAnswerGone && IsCommonPrompt)),
        null => By(HasTopic && HasSameWords && HasSameOrder || Prompt >= AlikeHere && Surprise >= Convincing + Chance, Prompt >= TwoOfThree),
    };

    private Verdict OfDormant()
    {
        // Of the many that ask "Why us?", none is remembered by a file that never had it.
        if (IsCommonPrompt && !IsSameSource && !(Answer >= SameAnswer))
        {
            return Verdict.Different;
        }

        if (Prompt >= EqualPrompt)
        {
            return By(IsSameSource || Answer >= SameAnswer || Answer is null && HasTopic && HasSameOrder && !IsAnswerOnOneSide, mayBe: true);
        }

        return Answer switch
        {
            >= VerySameAnswer => By(Prompt >= (IsSameSource ? HalfAlike : AlikeElsewhere), mayBe: true),
            >= SameAnswer => By(IsSameSource && Prompt >= AlikeHere, Prompt >= HalfAlike),
            >= OtherAnswer or null => By(isSure: false, Prompt >= AlikeElsewhere),
            _ => Verdict.Different,
        };
    }

    private static Verdict By(bool isSure, bool mayBe) => isSure ? Verdict.Same : mayBe ? Verdict.Ask : Verdict.Different;
}
