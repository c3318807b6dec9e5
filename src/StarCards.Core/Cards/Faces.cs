namespace StarCards.Cards;

/// <summary>The words and the relations of <see cref="Face"/>.</summary>
public static class Faces
{
    /// <summary>The word of a face as it stands in card ids, JSON and on the command line.</summary>
    public static string Word(this Face face) => face switch
    {
        Face.Story => "story",
        Face.Situation => "situation",
        Face.Task => "task",
        Face.Action => "action",
        Face.Result => "result",
        _ => "framework",
    };

    /// <summary>The face of a word, or null for a word that is none.</summary>
    public static Face? FromWord(string word) => word switch
    {
        "story" => Face.Story,
        "situation" => Face.Situation,
        "task" => Face.Task,
        "action" => Face.Action,
        "result" => Face.Result,
        "framework" => Face.Framework,
        _ => null,
    };

    /// <summary>The STAR part that a part card asks for, or null for a story or framework card.</summary>
    public static StarPart? Part(this Face face) => face switch
    {
        Face.Situation => StarPart.Situation,
        Face.Task => StarPart.Task,
        Face.Action => StarPart.Action,
        Face.Result => StarPart.Result,
        _ => null,
    };

    /// <summary>The part card of a STAR part.</summary>
    public static Face OfPart(StarPart part) => part switch
    {
        StarPart.Situation => Face.Situation,
        StarPart.Task => Face.Task,
        StarPart.Action => Face.Action,
        _ => Face.Result,
    };

    /// <summary>The face that every note of a kind has.</summary>
    public static Face Main(NoteKind kind) => kind == NoteKind.Framework ? Face.Framework : Face.Story;
}
