namespace StarCards.Notes.Words;

/// <summary>Words by which a teller speaks of herself, and of her group.</summary>
internal static class Pronouns
{
    public static PhraseTable I { get; } = new(
        "i|i'm|i've|i'd|i'll|me|my|myself|mine|yo|mi|mis|conmigo|eu|meu|minha|meus|minhas|je|j'ai|j'etais|moi|mon|ma|mes|ich|mein|meine|meinen|meinem|meiner|mich|mir|io|mio|mia|miei|我");

    public static PhraseTable We { get; } = new("we|we're|we've|we'd|we'll|nosotros|nosotras|nos|a gente|nous|wir|noi|我们");
}
