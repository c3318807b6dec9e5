using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Output;
using StarCards.Search;

namespace StarCards.Cli.Commands;

/// <summary>Lists cards with their state.</summary>
internal sealed class CardsCommand : StarCardsCommand
{
    private readonly Argument<string[]> _query = new("query")
    {
        Description = "Words in question, answer, section or tags; deck: section: tag: kind: face: flag: missing: is:; a minus turns a term round",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public CardsCommand(Surroundings around)
        : base(
            around,
            "cards",
            "List the cards with their state",
            "cards                      # all of them",
            "cards conflict is:due      # due cards that speak of conflict",
            "cards missing:result       # stories whose Result is not written",
            "cards --json is:suspended")
    {
        Add(_query);
    }

    protected override int Run(CommandRun run)
    {
        var query = CardQuery.Parse(string.Join(' ', run.Value(_query)!));
        using var collection = OpenedCollection.Open(run);
        var found = collection.Cards.Where(card => query.Matches(card, collection.Today, run.Now)).ToList();
        if (run.IsJson)
        {
            run.Out.WriteJson([.. AsNotes(found, collection)], CardsJsonContext.Readable.IReadOnlyListNoteJson);
            return ExitCode.Done;
        }

        run.Out.WriteTable([.. found.Select(card => Row(card, collection, run))]);
        run.Error.WriteLine(found.Count == 0 ? Nothing(collection) : $"{found.Count} of {collection.Cards.Count} cards");
        return ExitCode.Done;
    }

    private static IEnumerable<NoteJson> AsNotes(IReadOnlyList<Card> found, OpenedCollection collection) => found
        .GroupBy(card => card.Id.Note)
        .Select(siblings => NoteJson.Of(siblings.First().Note, siblings, collection.Today));

    private static IReadOnlyList<string> Row(Card card, OpenedCollection collection, CommandRun run) =>
    [
        card.Id.Face.Part() is null ? card.Id.Note.ToString() : card.Id.ToString(),
        DueText.Of(card.Progress, collection.Today, run.Now),
        card.IsDraft ? "draft" : "",
        card.Note.Deck.ToString(),
        PrintableText.Of(card.Note.Note.Prompt),
    ];

    private static string Nothing(OpenedCollection collection) => collection.Cards.Count == 0
        ? OpenedCollection.Empty
        : $"none of {collection.Cards.Count} cards";
}
