namespace StarCards.Reading;

/// <summary>The catalogue of diagnostics. A code keeps its meaning for ever.</summary>
public static class DiagnosticCodes
{
    /// <summary>Two questions of one source have the same text.</summary>
    public const string SamePrompt = "SC001";

    /// <summary>A question without any answer, or a framework without parts.</summary>
    public const string Draft = "SC002";

    /// <summary>A labelled story of which some parts are unwritten.</summary>
    public const string UnfinishedStory = "SC003";

    /// <summary>A Result that states no number.</summary>
    public const string ResultWithoutNumber = "SC004";

    /// <summary>A story that takes longer than two minutes aloud.</summary>
    public const string LongStory = "SC005";

    /// <summary>A story that says "we" and never "I".</summary>
    public const string WeWithoutI = "SC006";

    /// <summary>A placeholder is left inside an answer.</summary>
    public const string Placeholder = "SC007";

    /// <summary>One explicit id stands on two notes of a source.</summary>
    public const string IdUsedTwice = "SC008";

    /// <summary>Bytes that are no UTF-8 were replaced.</summary>
    public const string InvalidUtf8 = "SC009";

    /// <summary>The source is no text and was not read.</summary>
    public const string Binary = "SC010";

    /// <summary>Lists or quotes are nested deeper than can be read.</summary>
    public const string TooDeep = "SC011";

    /// <summary>Front matter that is not closed or is no YAML.</summary>
    public const string FrontMatter = "SC012";

    /// <summary>A comment that is never closed.</summary>
    public const string OpenComment = "SC013";

    /// <summary>A picture or note that is not there.</summary>
    public const string MissingTarget = "SC014";

    /// <summary>A file or folder below a source could not be read.</summary>
    public const string Unreadable = "SC015";

    /// <summary>A code fence that is never closed.</summary>
    public const string OpenFence = "SC016";
}
