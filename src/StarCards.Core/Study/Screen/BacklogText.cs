using System.Globalization;
using StarCards.Reviews;

namespace StarCards.Study.Screen;

/// <summary>What was left undone, in a line for people.</summary>
public static class BacklogText
{
    /// <summary>Says how much waits and how it would be spread; empty where it is no burden, or spread already.</summary>
    public static string Offer(Backlog backlog, StudyLimits limits)
    {
        if (!backlog.IsHeavy || limits.SpreadUntil >= backlog.Today)
        {
            return string.Empty;
        }

        var days = backlog.SuggestedDays;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{backlog.Overdue} are overdue since {backlog.Since}; 'starcards review --spread {days}' spreads them over {days} days, about {backlog.SpreadOver(days)[0].Reviews} a day, the most urgent first.");
    }

    /// <summary>Says until when it is spread; empty where it is not.</summary>
    public static string Spread(StudyLimits limits, StudyDay today) =>
        limits.SpreadUntil >= today ? $"The backlog is spread until {limits.SpreadUntil}; 'starcards config spreadUntil none' ends that." : string.Empty;
}
