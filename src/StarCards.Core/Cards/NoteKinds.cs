namespace StarCards.Cards;

/// <summary>The words of <see cref="NoteKind"/>.</summary>
public static class NoteKinds
{
    /// <summary>The word of a kind as it stands in JSON, in the database and on the command line.</summary>
    public static string Word(this NoteKind kind) => kind == NoteKind.Framework ? "framework" : "question";

    /// <summary>The kind of a word, or null for a word that is none.</summary>
    public static NoteKind? FromWord(string word) => word switch
    {
        "question" => NoteKind.Question,
        "framework" => NoteKind.Framework,
        _ => null,
    };
}
