using System.Text.Json;
using StarCards.Anki.Collection;
using StarCards.Anki.Export;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.Export;

/// <summary>The rows of Anki's log for whole lives of cards, beside those that Anki writes.</summary>
public sealed class GoldenReviewRowTests
{
    private static readonly CardId Id = new(Example.Known(Example.Story).Id, Face.Story);
    private static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    /// <summary>
    /// Anki derives the interval before an answer on a step anew from the steps that hold at the time: after Hard on a step,
    /// and where the rollover came closer than the step is long, it is not what the row before says. Ours says what was.
    /// </summary>
    [Fact]
    public void Every_answer_of_every_life_gives_the_row_that_anki_writes()
    {
        using var golden = JsonDocument.Parse(File.ReadAllText(Repository.Data("golden/anki-v3-sm2.json")));
        var answers = golden.RootElement.GetProperty("cards").EnumerateArray().Sum(RowsThatAgree);
        Assert.Equal(2150, answers);
    }

    private static int RowsThatAgree(JsonElement card)
    {
        var rows = new ReviewRows(new Dictionary<CardId, long> { [Id] = 1 }, new Dictionary<EventId, long>());
        var before = Phase.New;
        ReviewRow? last = null;
        var isStepByHard = false;
        var count = 0;
        foreach (var answer in card.GetProperty("events").EnumerateArray())
        {
            var logged = Event(answer, before);
            var row = rows.Of(logged)!;
            var expected = answer.GetProperty("revlog");
            Assert.Equal(
                (expected.GetProperty("button").GetInt64(), expected.GetProperty("ivl").GetInt64(), expected.GetProperty("factor").GetInt64(), expected.GetProperty("type").GetInt64()),
                (row.Button, row.Interval, row.Factor, row.Type));
            Assert.Equal(last?.Interval ?? 0, row.LastInterval);
            if (!isStepByHard && !IsCloserThanTheStep(answer, last))
            {
                Assert.Equal(expected.GetProperty("last_ivl").GetInt64(), row.LastInterval);
            }

            var after = ((Reviewed)logged.What).After;
            isStepByHard = after.Phase is Phase.Learning or Phase.Relearning && row.Button == (long)Rating.Hard;
            (before, last) = (after.Phase, row);
            count++;
        }

        return count;
    }

    private static bool IsCloserThanTheStep(JsonElement answer, ReviewRow? last) =>
        last is { Interval: < 0 } && -last.Interval >= answer.GetProperty("secs_until_rollover").GetInt64();

    private static LogEvent Event(JsonElement answer, Phase before)
    {
        var day = new StudyDay(DateOnly.FromDayNumber(739_000 + answer.GetProperty("day").GetInt32()));
        var at = Calendar.StartOf(day.Plus(1)).PlusSeconds(-answer.GetProperty("secs_until_rollover").GetInt64());
        var rating = (Rating)answer.GetProperty("rating").GetInt32();
        var after = State(answer.GetProperty("after"), answer.GetProperty("day").GetInt32(), day, at);
        return new LogEvent(at, day, Id, Origin.Terminal, "here", new Reviewed(new RatedAnswer(rating, 1000), before, SchedulerName.Sm2, after));
    }

    private static CardState State(JsonElement after, int number, StudyDay day, Instant at)
    {
        var due = after.GetProperty("due");
        return new CardState
        {
            Phase = after.GetProperty("type").GetString() switch { "learn" => Phase.Learning, "relearn" => Phase.Relearning, _ => Phase.Review },
            Due = due.TryGetProperty("day", out var onDay) ? new DueOn(day.Plus(onDay.GetInt32() - number)) : new DueAt(at.PlusSeconds(due.GetProperty("in_seconds").GetInt64())),
            IntervalDays = Number(after, "ivl"),
            DelaySeconds = Number(after, "secs"),
            Ease = Number(after, "ease") / 1000.0,
        };
    }

    private static long Number(JsonElement state, string name) => state.TryGetProperty(name, out var number) ? number.GetInt64() : 0;
}
