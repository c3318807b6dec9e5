using System.Text.Json.Serialization;
using StarCards.Cards;
using StarCards.Statistics;

namespace StarCards.Cli.Json;

/// <summary>What <c>stats --json</c> prints. Counts stand with their n; no rate does.</summary>
internal sealed record StatsJson(
    StatsReviewsJson Reviews,
    IReadOnlyDictionary<string, RetentionJson> Retention,
    IReadOnlyList<SectionJson> BySection,
    IReadOnlyList<KindJson> ByKind,
    IReadOnlyList<TagJson> ByTag,
    IReadOnlyDictionary<string, MissedJson> ByPart,
    IReadOnlyList<ConfidenceJson> ByConfidence,
    AnswerSecondsJson AnswerSeconds,
    IReadOnlyList<ForecastJson> Forecast,
    int Streak,
    CardCounts Cards)
{
    public static StatsJson Of(StudyStatistics of) => new(
        new StatsReviewsJson(of.ReviewsToday, of.ReviewsInAll, [.. of.ByDay.Select(StatsDayJson.Of)]),
        new Dictionary<string, RetentionJson>
        {
            ["today"] = RetentionJson.Of(of.Retention.Today),
            ["week"] = RetentionJson.Of(of.Retention.Week),
            ["month"] = RetentionJson.Of(of.Retention.Month),
            ["year"] = RetentionJson.Of(of.Retention.Year),
            ["all"] = RetentionJson.Of(of.Retention.All),
        },
        [.. of.BySection.Select(group => new SectionJson(group.Section, group.Count.Passed, group.Count.N))],
        [.. of.ByKind.Select(group => new KindJson(group.Kind.Word(), group.Count.Passed, group.Count.N))],
        [.. of.ByTag.Select(group => new TagJson(group.Tag, group.Count.Passed, group.Count.N))],
        of.ByPart.ToDictionary(part => Faces.OfPart(part.Part).Word(), part => new MissedJson(part.Missed, part.N)),
        [.. of.ByConfidence.Select(group => new ConfidenceJson(group.Confidence, group.Count.Passed, group.Count.N))],
        new AnswerSecondsJson(Rounded(of.AnswerTimes.MedianSeconds), Rounded(of.AnswerTimes.NinetiethSeconds), of.AnswerTimes.N),
        [.. of.Forecast.Select(day => new ForecastJson(day.Day.ToString(), day.Due))],
        of.Streak,
        of.Cards);

    /// <summary>Seconds to a tenth.</summary>
    public static double Rounded(double seconds) => Math.Round(seconds, 1, MidpointRounding.AwayFromZero);
}

/// <summary>The reviews of today, of all days, and of each day that had any.</summary>
internal sealed record StatsReviewsJson(int Today, int Total, IReadOnlyList<StatsDayJson> ByDay);

/// <summary>The reviews of a day by rating, and the time spent.</summary>
internal sealed record StatsDayJson(string Day, int Again, int Hard, int Good, int Easy, double Seconds)
{
    public static StatsDayJson Of(ReviewsOfDay day) =>
        new(day.Day.ToString(), day.Again, day.Hard, day.Good, day.Easy, StatsJson.Rounded(day.Milliseconds / 1000d));
}

/// <summary>True retention by maturity.</summary>
internal sealed record RetentionJson(PassJson Young, PassJson Mature, PassJson All)
{
    public static RetentionJson Of(Retention retention) => new(PassJson.Of(retention.Young), PassJson.Of(retention.Mature), PassJson.Of(retention.All));
}

/// <summary>How many of so many were recalled.</summary>
internal sealed record PassJson(int Passed, int N)
{
    public static PassJson Of(PassCount count) => new(count.Passed, count.N);
}

/// <summary>True retention of a section.</summary>
internal sealed record SectionJson(IReadOnlyList<string> Section, int Passed, int N);

/// <summary>True retention of a kind of note.</summary>
internal sealed record KindJson(string Kind, int Passed, int N);

/// <summary>True retention of a tag.</summary>
internal sealed record TagJson(string Tag, int Passed, int N);

/// <summary>How often a part was missed.</summary>
internal sealed record MissedJson(int Missed, int N);

/// <summary>What was recalled at a confidence, 1 to 4.</summary>
internal sealed record ConfidenceJson(int Confidence, int Passed, int N);

/// <summary>How long answers take.</summary>
internal sealed record AnswerSecondsJson(double Median, double P90, int N);

/// <summary>What falls due on a day.</summary>
internal sealed record ForecastJson(string Day, int Due);

/// <summary>Makes the JSON of <c>stats</c> without reflection.</summary>
[JsonSerializable(typeof(StatsJson))]
internal sealed partial class StatsJsonContext : JsonSerializerContext
{
    public static StatsJsonContext Readable { get; } = new(JsonOutput.Options);
}
