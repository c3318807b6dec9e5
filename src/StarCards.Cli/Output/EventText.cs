using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Output;

/// <summary>What an event says, in few words.</summary>
internal static class EventText
{
    public static string Of(LoggedFact what) => what switch
    {
        Reviewed reviewed => $"{Of(reviewed.Answer)}: {Of(reviewed.After)}",
        Practised practised => Of(practised.Answer),
        ManuallySet { Operation: ManualOperation.ForgetProgress } => "progress forgotten",
        ManuallySet manual => $"due set: {Of(manual.After)}",
        StateAdopted adopted => Of(adopted.After),
        Flagged flagged => FormattableString.Invariant($"flag {flagged.Flag}"),
        Tagged tagged => $"#{tagged.Tag}",
        Untagged untagged => $"#{untagged.Tag} taken away",
        Told told => $"told: {told.Where}",
        ConfigChanged changed => $"{changed.Key} {changed.Before ?? "default"} -> {changed.After ?? "default"}",
        Retracted retracted => $"takes back the {retracted.Target.Kind.Word()} of {retracted.Target.At}",
        Suspended => "suspended",
        Unsuspended => "back in the queue",
        Buried => "put aside for the day",
        _ => "back before the day is over",
    };

    private static string Of(RatedAnswer answer)
    {
        var seconds = FormattableString.Invariant($"{answer.Rating.Word()} after {answer.Milliseconds / 1000.0:0.#} s");
        return answer.Missed.Count == 0 ? seconds : $"{seconds}, missed {string.Join(", ", answer.Missed)}";
    }

    private static string Of(CardState state) => state.Due switch
    {
        DueOn on => $"due {on.Day}",
        DueAt at => $"due {at.Instant}",
        _ => "new",
    };
}
