namespace StarCards.Reviews;

/// <summary>The words of <see cref="Origin"/>.</summary>
public static class Origins
{
    /// <summary>True for what was done with this program, on whatever machine; false for what came home from Anki.</summary>
    public static bool IsOwn(this Origin origin) => origin is Origin.Terminal or Origin.Plain or Origin.Cli;

    /// <summary>The word of an origin as it stands in the log and in JSON.</summary>
    public static string Word(this Origin origin) => origin switch
    {
        Origin.Terminal => "terminal",
        Origin.Plain => "plain",
        Origin.Cli => "cli",
        Origin.Phone => "phone",
        _ => "adopted",
    };

    /// <summary>The origin of a word, or null for a word that is none.</summary>
    public static Origin? FromWord(string word) => word switch
    {
        "terminal" => Origin.Terminal,
        "plain" => Origin.Plain,
        "cli" => Origin.Cli,
        "phone" => Origin.Phone,
        "adopted" => Origin.Adopted,
        _ => null,
    };
}
