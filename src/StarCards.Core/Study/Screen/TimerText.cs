using StarCards.Cards;
using StarCards.Study.Session;

namespace StarCards.Study.Screen;

/// <summary>What the screen says of the speaking timer.</summary>
public static class TimerText
{
    /// <summary>The time spoken and its target: <c>1:42 / 2:00</c>; where a short version exists beside a long one, both targets.</summary>
    public static string Of(CardInHand hand, StudySetting setting, Moment moment)
    {
        var spoken = hand.Timer.SpokenMilliseconds ?? hand.Timer.MillisecondsAt(moment);
        var target = WaitText.Clock(setting.TargetSeconds * 1000L);
        var both = HasShortVersion(hand.Card.Note.Note) ? $"{target} or {WaitText.Clock(setting.ShortTargetSeconds * 1000L)}" : target;
        var state = hand.Timer.IsPaused ? " paused" : IsOver(hand, setting, moment) ? " over" : string.Empty;
        return $"{WaitText.Clock(spoken)} / {both}{state}";
    }

    /// <summary>True where the time spoken is past the target.</summary>
    public static bool IsOver(CardInHand hand, StudySetting setting, Moment moment) =>
        (hand.Timer.SpokenMilliseconds ?? hand.Timer.MillisecondsAt(moment)) > setting.TargetSeconds * 1000L;

    /// <summary>True for a question with a story titled <c>30 s</c> or <c>short</c> beside another one.</summary>
    public static bool HasShortVersion(Note note) => note.Stories.Count > 1 && note.Stories.Any(story => IsShort(story.Title));

    private static bool IsShort(string? title)
    {
        var word = title?.Trim().ToLowerInvariant() ?? string.Empty;
        return word.StartsWith("short", StringComparison.Ordinal)
            || word.StartsWith("30", StringComparison.Ordinal) && word.TrimStart('3', '0', ' ', '-').StartsWith('s');
    }
}
