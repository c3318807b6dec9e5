using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;
using StarCards.Study.Screen;

namespace StarCards.Cli.Output;

/// <summary>The day's queue as text for people.</summary>
internal sealed class QueueText(StudyQueue queue, Instant now, StudyCalendar calendar)
{
    private static readonly string[] Heads = ["due", "learning", "new", "drafts"];

    private readonly QueueCounts _counts = queue.Counts(now);

    /// <summary>One line for a shell prompt: <c>3 due, 1 learning, 4 new</c>, or when something is due next.</summary>
    public string Short
    {
        get
        {
            var parts = Numbers(_counts).Zip(Heads, Counted).Where((_, i) => Numbers(_counts)[i] > 0).ToList();
            return parts.Count > 0 ? string.Join(", ", parts) : $"nothing due{(NextDue is { } next ? $", next {next}" : "")}";
        }
    }

    private string? NextDue => queue.NextDue(now) switch
    {
        DueOn on => on.Day.DaysSince(queue.Today) == 1 ? "tomorrow" : $"on {on.Day}",
        DueAt at => $"at {TimeZoneInfo.ConvertTime(at.Instant.Utc, calendar.Zone).ToString("HH:mm", CultureInfo.InvariantCulture)}",
        _ => null,
    };

    /// <summary>A table of the decks that have something to show, and what else there is to know.</summary>
    public void Write(TextWriter output)
    {
        var decks = queue.CountsByDeck(now).Where(deck => deck.Counts.Total > 0).ToList();
        if (decks.Count > 0)
        {
            WriteTable(output, decks);
            output.WriteLine();
        }

        output.WriteLine(_counts.Total > 0 ? $"{Short}: 'starcards review' begins." : "Nothing is due now.");
        if (_counts.Waiting > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_counts.Waiting} wait behind today's limits; 'starcards review --more' looks beyond."));
        }

        if (NextDue is { } next)
        {
            output.WriteLine($"Next {next}.");
        }
    }

    /// <summary>What was left undone, where it is much, and how it could be spread.</summary>
    public static void WriteBacklog(TextWriter output, Backlog backlog, StudyLimits limits)
    {
        foreach (var line in new[] { BacklogText.Spread(limits, backlog.Today), BacklogText.Offer(backlog, limits) }.Where(line => line.Length > 0))
        {
            output.WriteLine(line);
        }
    }

    private static void WriteTable(TextWriter output, List<DeckCounts> decks)
    {
        var names = decks.ConvertAll(deck => new string(' ', 2 * (deck.Deck.Levels.Count - 1)) + PrintableText.OneLine(deck.Deck.Levels[^1]));
        var width = Math.Max(names.Max(name => name.Length), 4);
        output.WriteLine($"{"".PadRight(width)}  {string.Join("  ", Heads)}");
        for (var i = 0; i < decks.Count; i++)
        {
            WriteRow(output, names[i].PadRight(width), decks[i].Counts);
        }
    }

    private static void WriteRow(TextWriter output, string name, QueueCounts counts)
    {
        var cells = Numbers(counts).Zip(Heads, (number, head) => (number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture)).PadLeft(head.Length));
        output.WriteLine($"{name}  {string.Join("  ", cells)}".TrimEnd());
    }

    private static string Counted(int number, string head) =>
        FormattableString.Invariant($"{number} {(number == 1 ? head.TrimEnd('s') : head)}");

    private static int[] Numbers(QueueCounts counts) => [counts.Due, counts.Learning, counts.New, counts.Drafts];
}
