namespace StarCards.Notes.Words;

/// <summary>Words by which a text speaks of somebody.</summary>
internal static class Pronouns
{
    /// <summary>A teller's words for herself.</summary>
    public static PhraseTable I { get; } = new(
        "i|i'm|i've|i'd|i'll|me|my|myself|mine|yo|mi|mis|conmigo|eu|meu|minha|meus|minhas|je|j'ai|j'etais|moi|mon|ma|mes|ich|mein|meine|meinen|meinem|meiner|mich|mir|io|mio|mia|miei|我",
        "я|меня|мне|мной|мой|моя|мое|мои|моего|моей|моих|мою",
        "저는|제가|저의|저희|나는|내가");

    /// <summary>A teller's words for her group.</summary>
    public static PhraseTable We { get; } = new("we|we're|we've|we'd|we'll|nosotros|nosotras|nos|a gente|nous|wir|noi|我们|мы|нас|нам|наш|наша|наше|наши");

    /// <summary>Everybody of whom a text speaks.</summary>
    public static Persons In(ReadOnlySpan<char> folded) => Spoken.In(folded).Persons;
}
