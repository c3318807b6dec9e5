using StarCards.Reviews;
using StarCards.Study.Keys;
using StarCards.Study.Session;

namespace StarCards.Tui.Pages;

/// <summary>What the actions of the key table say to a study session.</summary>
internal static class ReviewMessages
{
    /// <summary>The message of an action; null for one that is none of the session's business.</summary>
    public static SessionMessage? Of(KeyAction? action, string key) => action switch
    {
        KeyAction.Advance => new Advance(),
        KeyAction.RevealAll => new RevealAll(),
        KeyAction.Rate => Ratings.Read(key) is { } rating ? new Rate(rating) : null,
        KeyAction.MissSituation => new ToggleMissed("situation"),
        KeyAction.MissTask => new ToggleMissed("task"),
        KeyAction.MissAction => new ToggleMissed("action"),
        KeyAction.MissResult => new ToggleMissed("result"),
        KeyAction.MissLast => new ToggleMissed(null),
        KeyAction.Undo => new Undo(),
        KeyAction.Redo => new Redo(),
        KeyAction.Hint => new ToggleHints(),
        KeyAction.OtherStory => new OpenOtherStory(),
        KeyAction.Pause => new TogglePause(),
        KeyAction.Bury => new Bury(),
        KeyAction.Suspend => new Suspend(),
        KeyAction.NotNow => new NotNow(),
        _ => null,
    };
}
