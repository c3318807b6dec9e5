using System.Globalization;
using BenchmarkDotNet.Attributes;
using StarCards.Reviews;
using StarCards.Scheduling.Fitting;
using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Predicting;
using StarCards.TestKit;

namespace StarCards.Benchmarks;

/// <summary>
/// The 21 parameters of FSRS fitted to 100,000 reviews: seven times the log of simulated learners that has Anki's own fit
/// beside it, each time another 2,000 cards, a day later and with other ratings here and there. Both fits (to the earlier
/// part, to all) and all scores are in it. Budget: 2 s on two cores. Measured there on a quiet machine: 0.72 s in the mean.
/// </summary>
public class FitBenchmarks
{
    private CardHistory[] _histories = [];

    [GlobalSetup]
    public void Setup()
    {
        var calendar = new StudyCalendar(TimeZoneInfo.Utc);
        var cards = File.ReadLines(Repository.Data("golden/anki-fsrs-fit.csv")).Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(fields => fields[0], fields => (At: long.Parse(fields[1], CultureInfo.InvariantCulture), Rating: int.Parse(fields[2], CultureInfo.InvariantCulture)))
            .ToList();
        _histories = [.. Enumerable.Range(0, 7).SelectMany(copy => cards.Select((card, index) => new CardHistory(
        [
            .. card.Select((row, review) =>
            {
                var at = new Instant(row.At + copy * 86_400_000L);
                return new RatedDay(at, calendar.DayOf(at), (Rating)((index + review + copy) % 97 == 0 ? 1 : row.Rating));
            }),
        ])))];
    }

    [Benchmark]
    public FsrsFit AHundredThousandReviews() => FsrsFit.Of(_histories, FsrsParameters.Default);
}
