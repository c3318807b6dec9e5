namespace StarCards.Notes.Words;

/// <summary>Principles of companies, known by name: headings that are asked about, over words that are not hers.</summary>
internal static class PrincipleNames
{
    public static PhraseTable All { get; } = new(
        "customer obsession|leaders are right a lot|leaders are right, a lot|have a backbone|be the earth's best employer|be earth's best employer|strive to be the earth's best employer|insist on highest|ownership|invent and simplify|invent & simplify|learn & be curious|hire & develop the best|success & scale bring broad responsibility|are right, a lot|are right a lot|right a lot|learn and be curious|hire and develop the best|insist on the highest standards|insist on highest standards|insist on highest standard|customer obession|furgality|hire and develop best|highest standards|think big|bias for action|frugality|earn trust|dive deep|have backbone|have backbone; disagree and commit|have backbone, disagree and commit|disagree and commit|deliver results|strive to be earth's best employer|success and scale bring broad responsibility|vocally self critical",
        "googleyness|googliness|move fast|be bold|be open|focus on impact|focus on long-term impact|live in the future|build awesome things|build social value|meta, metamates, me|be direct and respect your colleagues|growth mindset|general cognitive ability|role related knowledge|emergent leadership");
}
