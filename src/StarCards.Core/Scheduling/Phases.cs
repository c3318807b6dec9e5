namespace StarCards.Scheduling;

/// <summary>The words of <see cref="Phase"/>.</summary>
public static class Phases
{
    /// <summary>The word of a phase as it stands in the log, in JSON and on the command line.</summary>
    public static string Word(this Phase phase) => phase switch
    {
        Phase.New => "new",
        Phase.Learning => "learning",
        Phase.Review => "review",
        _ => "relearning",
    };

    /// <summary>The phase of a word, or null for a word that is none.</summary>
    public static Phase? FromWord(string word) => word switch
    {
        "new" => Phase.New,
        "learning" => Phase.Learning,
        "review" => Phase.Review,
        "relearning" => Phase.Relearning,
        _ => null,
    };
}
