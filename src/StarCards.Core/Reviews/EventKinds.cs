namespace StarCards.Reviews;

/// <summary>The words of <see cref="EventKind"/>.</summary>
public static class EventKinds
{
    /// <summary>
    /// The word of a kind as it stands in the log and in JSON. Where two events share instant and card, the ordinal order
    /// of these words is their order in the log (a <c>state</c> follows the <c>manual</c> or <c>review</c> it corrects).
    /// </summary>
    public static string Word(this EventKind kind) => kind switch
    {
        EventKind.Review => "review",
        EventKind.Practice => "practice",
        EventKind.Manual => "manual",
        EventKind.State => "state",
        EventKind.Suspend => "suspend",
        EventKind.Unsuspend => "unsuspend",
        EventKind.Bury => "bury",
        EventKind.Unbury => "unbury",
        EventKind.Flag => "flag",
        EventKind.Tag => "tag",
        EventKind.Untag => "untag",
        EventKind.Told => "told",
        EventKind.Config => "config",
        _ => "retract",
    };

    /// <summary>The kind of a word, or null for a word that is none.</summary>
    public static EventKind? FromWord(string word) => word switch
    {
        "review" => EventKind.Review,
        "practice" => EventKind.Practice,
        "manual" => EventKind.Manual,
        "state" => EventKind.State,
        "suspend" => EventKind.Suspend,
        "unsuspend" => EventKind.Unsuspend,
        "bury" => EventKind.Bury,
        "unbury" => EventKind.Unbury,
        "flag" => EventKind.Flag,
        "tag" => EventKind.Tag,
        "untag" => EventKind.Untag,
        "told" => EventKind.Told,
        "config" => EventKind.Config,
        "retract" => EventKind.Retract,
        _ => null,
    };
}
