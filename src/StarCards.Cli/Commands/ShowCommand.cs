using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Output;
using StarCards.Reviews;
using StarCards.Study;

namespace StarCards.Cli.Commands;

/// <summary>One note with its cards and everything that happened to them.</summary>
internal sealed class ShowCommand : StarCardsCommand
{
    private readonly Argument<string> _id = new("id") { Description = "A note id or the beginning of one; ID/result and the like for a part card" };

    private readonly Option<bool> _why = new("--why") { Description = "Also why it is, or is not, in today's queue" };

    public ShowCommand(Surroundings around)
        : base(around, "show", "Show one card with its history", "show 83cz", "show 83czt0axwytv4zyh/result", "show 83cz --why            # why it is or is not in today's queue", "show 83cz --json")
    {
        Add(_id);
        Add(_why);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var id = run.Value(_id)!;
        var shown = id.Contains('/', StringComparison.Ordinal)
            ? [collection.Cards.FindCard(id)]
            : collection.Cards.CardsOf(collection.Cards.FindNote(id));
        var log = collection.File.ReadLog(shown[0].Id.Note);
        var entries = log.Where(logged => logged.Card is { } card && shown.Any(one => one.Id.Face == card.Face)).ToList();
        var reasons = run.Value(_why) ? Reasons(shown, collection) : [];
        if (run.IsJson)
        {
            var why = reasons.Select(reason => WhyJson.Of(reason.Card, reason.Reason)).ToList();
            run.Out.WriteJson(AsJson(shown, entries, collection) with { Why = why.OrAbsent() }, CardsJsonContext.Readable.NoteJson);
            return ExitCode.Done;
        }

        new CardText(run.Out, collection.Today, run.Now).Write(shown, entries);
        WriteReasons(run.Out, reasons);
        return ExitCode.Done;
    }

    private static List<(Card Card, QueueReason Reason)> Reasons(IReadOnlyList<Card> shown, OpenedCollection collection)
    {
        var queue = collection.Queue(StudyFilter.Everything, StudyOptions.Default);
        return [.. shown.Select(card => (card, queue.ReasonFor(card.Id)!))];
    }

    private static void WriteReasons(TextWriter output, List<(Card Card, QueueReason Reason)> reasons)
    {
        output.Write(reasons.Count > 0 ? "\n" : "");
        foreach (var (card, reason) in reasons)
        {
            output.WriteLine(reasons.Count == 1 ? reason.Sentence : $"{card.Id.Face.Word()}: {reason.Sentence}");
        }
    }

    /// <summary>Prints one card as <c>show ID/face --json</c> does: what a command that changed it leaves behind.</summary>
    internal static void WriteJson(CommandRun run, OpenedCollection collection, CardId id)
    {
        var entries = collection.File.ReadLog(id.Note).Where(logged => logged.Card?.Face == id.Face).ToList();
        run.Out.WriteJson(AsJson([.. collection.Cards.Where(card => card.Id == id)], entries, collection), CardsJsonContext.Readable.NoteJson);
    }

    private static NoteJson AsJson(IReadOnlyList<Card> shown, IReadOnlyCollection<LogEvent> entries, OpenedCollection collection)
    {
        var retracted = StandingEvents.RetractedIds(entries);
        return NoteJson.Of(shown[0].Note, shown, collection.Today) with
        {
            Log = [.. entries.Select(logged => LogEntryJson.Of(logged, retracted.Contains(logged.Id)))],
        };
    }
}
