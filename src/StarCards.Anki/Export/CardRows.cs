using System.Text.Json;
using StarCards.Anki.Collection;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Export;

/// <summary>Turns a card's state into its row, every phase as it stands.</summary>
/// <param name="anchor">Day 0 of all day numbers.</param>
internal sealed class CardRows(StudyDay anchor)
{
    private const long Furthest = 36_500;
    private const long LeastFactor = 1300;
    private const long GreatestFactor = 10_000;
    private const long StartingFactor = 2500;

    /// <summary>A new card at its place in the order of study.</summary>
    public static CardRow New(CardRow basis, int position) => basis with { Type = 0, Queue = 0, Due = position };

    /// <summary>The card with its schedule and marks.</summary>
    public CardRow Of(CardRow basis, CardProgress progress, int position, Instant? lastReviewAt)
    {
        var row = Scheduled(basis, progress.State, position) with
        {
            Flag = progress.Flag & 7,
            Data = Data(progress.State, position, lastReviewAt ?? progress.State.LastReviewAt),
        };
        return progress.IsSuspended ? row with { Queue = -1 } : row;
    }

    /// <summary>The card with its schedule alone.</summary>
    public CardRow Scheduled(CardRow basis, CardState state, int position)
    {
        if (state.Phase == Phase.New)
        {
            return New(basis, position);
        }

        var isStep = state.Phase != Phase.Review;
        var isGraduated = state.Phase != Phase.Learning;
        return basis with
        {
            Type = state.Phase switch { Phase.Learning => 1, Phase.Review => 2, _ => 3 },
            Queue = !isStep ? 2 : state.Due is DueAt ? 1 : 3,
            Due = DueNumber(state, isStep),
            IntervalDays = isGraduated ? Math.Clamp(state.IntervalDays, 1, Furthest) : 0,
            Factor = isGraduated ? Factor(state.Ease) : 0,
            Reps = Math.Max(1, state.Reps),
            Lapses = state.Lapses,
            StepsLeft = isStep ? Math.Max(1, state.StepsLeft) : 0,
        };
    }

    private long DueNumber(CardState state, bool isStep) => state.Due switch
    {
        DueAt at when isStep => at.Instant.UnixSeconds,
        DueOn on => Math.Clamp(on.Day.DaysSince(anchor), -Furthest, Furthest),
        _ => 0,
    };

    private static long Factor(double ease) =>
        ease <= 0 ? StartingFactor : Math.Clamp((long)Math.Round(ease * 1000, MidpointRounding.AwayFromZero), LeastFactor, GreatestFactor);

    private static string Data(CardState state, int position, Instant? lastReviewAt) => CollectionJson.Text(json =>
    {
        if (state.Phase != Phase.New)
        {
            json.WriteNumber("pos", position);
            WriteMemory(json, state.Memory);
        }

        if (lastReviewAt is { } at)
        {
            json.WriteNumber("lrt", at.UnixSeconds);
        }
    });

    private static void WriteMemory(Utf8JsonWriter json, MemoryState? memory)
    {
        if (memory is { } known)
        {
            json.WriteNumber("s", Math.Round((decimal)known.Stability, 4));
            json.WriteNumber("d", Math.Round((decimal)known.Difficulty, 3));
        }
    }
}
