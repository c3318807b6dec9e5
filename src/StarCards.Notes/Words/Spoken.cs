namespace StarCards.Notes.Words;

/// <summary>Of whom and of what a text speaks, found in one walk over its words.</summary>
internal readonly record struct Spoken(Persons Persons, Topics Topics)
{
    private const int OfPersons = 6;

    private static readonly PhraseTables Tables = new(Pronouns.I, Pronouns.We, QuestionWords.You, AdviceWords.Reader, SideWords.Hers, SideWords.Theirs, SectionWords.Questions, SectionWords.Interviews, ThemeWords.All);

    public static Spoken In(ReadOnlySpan<char> folded)
    {
        var found = Tables.In(folded);
        return new Spoken((Persons)(found & (1 << OfPersons) - 1), (Topics)(found >> OfPersons));
    }
}
