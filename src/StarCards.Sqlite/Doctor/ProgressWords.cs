using StarCards.Scheduling;

namespace StarCards.Sqlite.Doctor;

/// <summary>A card's progress in a few words.</summary>
internal static class ProgressWords
{
    public static string Of(CardProgress progress)
    {
        var state = progress.State;
        var due = state.Due switch
        {
            DueOn on => $", due {on.Day}",
            DueAt at => $", due {at.Instant}",
            _ => "",
        };
        var marks = (progress.IsSuspended ? ", suspended" : "") + (progress.BuriedOn is { } day ? $", buried on {day}" : "");
        return FormattableString.Invariant($"{state.Phase.Word()}{due} (interval {state.IntervalDays}, ease {state.Ease:0.###}, {state.Reps} reps, {state.Lapses} lapses, flag {progress.Flag}{marks})");
    }
}
