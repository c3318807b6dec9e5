using System.Text.Json;
using System.Text.Json.Serialization;
using StarCards.Cli.Json;
using StarCards.Scheduling.Fitting;
using StarCards.Scheduling.Predicting;

namespace StarCards.Cli.Predicting;

/// <summary>The result of <c>compare --json</c>.</summary>
internal sealed record CompareJson(IReadOnlyList<SchedulerScoreJson> Schedulers)
{
    public static CompareJson Of(IEnumerable<ComparedScheduler> compared) => new([.. compared.Select(scheduler => SchedulerScoreJson.Of(scheduler.Name, scheduler.Score))]);
}

/// <summary>One scheduler's score; <c>auc</c> is absent where every review went the same way.</summary>
internal sealed record SchedulerScoreJson(string Name, double LogLoss, double RmseBins, double? Auc, int N)
{
    public static SchedulerScoreJson Of(string name, PredictionScore score) => new(name, score.LogLoss, score.RmseBins, score.Auc, score.Count);
}

/// <summary>The result of <c>optimize --json</c>; <c>heldOut</c> is absent where the log was too short to be parted.</summary>
internal sealed record OptimizeJson(IReadOnlyList<float> Parameters, int Reviews, LossJson Before, LossJson After, bool Kept, HeldOutJson? HeldOut)
{
    public static OptimizeJson Of(FsrsFit fit) => new(
        fit.Parameters.Values,
        fit.Reviews,
        LossJson.Of(fit.Before),
        LossJson.Of(fit.After),
        fit.IsKept,
        fit.LaterBefore.Count == 0 ? null : new HeldOutJson(LossJson.Of(fit.LaterBefore), LossJson.Of(fit.LaterAfter), fit.LaterBefore.Count));
}

/// <summary>The two losses of some parameters.</summary>
internal sealed record LossJson(double LogLoss, double RmseBins)
{
    public static LossJson Of(PredictionScore score) => new(score.LogLoss, score.RmseBins);
}

/// <summary>The losses over the later part, which was not fitted to.</summary>
internal sealed record HeldOutJson(LossJson Before, LossJson After, int N);

/// <summary>Makes the JSON of <c>compare</c> and <c>optimize</c> without reflection.</summary>
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(OptimizeJson))]
internal sealed partial class PredictionJsonContext : JsonSerializerContext
{
    public static PredictionJsonContext Readable { get; } = new(new JsonSerializerOptions(JsonOutput.Options));
}
