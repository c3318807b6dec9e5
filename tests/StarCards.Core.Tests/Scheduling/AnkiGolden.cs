using System.Text.Json;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>Reads <c>anki-v3-sm2.json</c>: transitions and lives of cards under six presets.</summary>
internal static class AnkiGolden
{
    public static JsonElement Root { get; } = Read("anki-v3-sm2.json");

    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Data($"golden/{name}")));
        return document.RootElement.Clone();
    }

    public static Preset Preset(JsonElement named)
    {
        var preset = Root.GetProperty("meta").GetProperty("presets").GetProperty(named.GetProperty("preset").GetString()!);
        return new Preset
        {
            LearningSteps = Steps(preset.GetProperty("learn")),
            RelearningSteps = Steps(preset.GetProperty("relearn")),
            GraduatingDays = preset.GetProperty("goodIvl").GetInt32(),
            EasyDays = preset.GetProperty("easyIvl").GetInt32(),
            StartingEase = preset.GetProperty("startEase").GetSingle(),
            HardMultiplier = preset.GetProperty("hardMult").GetSingle(),
            EasyBonus = preset.GetProperty("easyMult").GetSingle(),
            IntervalModifier = preset.GetProperty("ivlMult").GetSingle(),
            MaximumDays = preset.GetProperty("maxIvl").GetInt32(),
            LeechThreshold = preset.GetProperty("leech").GetInt32(),
            LapseMultiplier = preset.GetProperty("lapseMult").GetSingle(),
            MinimumLapseDays = preset.GetProperty("minLapse").GetInt32(),
        };
    }

    public static CardState State(JsonElement state) => new()
    {
        Phase = PhaseOf(state),
        IntervalDays = Number(state, "ivl"),
        Ease = Number(state, "ease") / 1000.0,
        Lapses = (int)Number(state, "lapses"),
        StepsLeft = (int)Number(state, "remaining"),
    };

    /// <summary>An outcome in one line, in the words of the file.</summary>
    public static string Line(Outcome outcome) => FormattableString.Invariant(outcome.Phase switch
    {
        Phase.Learning => $"learn {outcome.StepsLeft} {outcome.DelaySeconds}",
        Phase.Relearning => (FormattableString)$"relearn {outcome.StepsLeft} {outcome.DelaySeconds} {outcome.IntervalDays} {outcome.Ease * 1000:0.###} {outcome.Lapses} {outcome.IsLeech}",
        _ => $"review {outcome.IntervalDays} {outcome.Ease * 1000:0.###} {outcome.Lapses} {outcome.IsLeech}",
    });

    /// <summary>The line that the file expects.</summary>
    public static string Line(JsonElement expected) => PhaseOf(expected) switch
    {
        Phase.Learning => $"learn {expected.GetProperty("remaining")} {expected.GetProperty("secs")}",
        Phase.Relearning => $"relearn {expected.GetProperty("remaining")} {expected.GetProperty("secs")} {expected.GetProperty("ivl")} {expected.GetProperty("ease")} {expected.GetProperty("lapses")} {expected.GetProperty("leech")}",
        _ => $"review {expected.GetProperty("ivl")} {expected.GetProperty("ease")} {expected.GetProperty("lapses")} {expected.GetProperty("leech")}",
    };

    /// <summary>All four outcomes of a transition, as the file expects them.</summary>
    public static IEnumerable<string> Lines(JsonElement next) => Ratings.InOrder.Select(rating => Line(next.GetProperty(rating.Word())));

    public static IEnumerable<string> Lines(Outcomes outcomes) => Ratings.InOrder.Select(rating => Line(outcomes[rating]));

    public static long Number(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? value.GetInt64() : 0;

    private static Phase PhaseOf(JsonElement state) => state.GetProperty("type").GetString() switch
    {
        "new" => Phase.New,
        "learn" => Phase.Learning,
        "review" => Phase.Review,
        _ => Phase.Relearning,
    };

    private static StepList Steps(JsonElement minutes) => StepList.OfMinutes(minutes.EnumerateArray().Select(step => step.GetSingle()));
}
