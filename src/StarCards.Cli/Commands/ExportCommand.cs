using System.CommandLine;
using StarCards.Anki.Export;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Phone;
using StarCards.Cli.Refreshing;
using StarCards.Phone;
using StarCards.Settings;

namespace StarCards.Cli.Commands;

/// <summary>Writes a package for Anki.</summary>
internal sealed class ExportCommand : StarCardsCommand
{
    private readonly Argument<string> _file = new("file") { Description = "The package to write, such as starcards.apkg" };
    private readonly Option<string?> _deck = new("--deck") { Description = "Only this deck and those below it", HelpName = "NAME" };
    private readonly Option<bool> _noScheduling = new("--no-scheduling") { Description = "Every card as new, without its history" };
    private readonly Option<bool> _skipDrafts = new("--skip-drafts") { Description = "Leave out what has no answer yet" };
    private readonly Option<bool> _partCards = new("--part-cards") { Description = "A card for each part of a story too, from now on (config partCards)" };

    public ExportCommand(Surroundings around)
        : base(
            around,
            "export",
            "Write a package for Anki; what is tagged #private never leaves. In Anki, tick \"Import any learning progress\"",
            "export starcards.apkg",
            "export frameworks.apkg --deck \"notes::Frameworks\" --skip-drafts",
            "export starcards.apkg --json   # {\"file\":\"…\",\"notes\":40,\"cards\":40,\"decks\":6,\"reviews\":310,\"media\":2,\"bytes\":61440}")
    {
        Add(_file);
        Add(_deck);
        Add(_noScheduling);
        Add(_skipDrafts);
        Add(_partCards);
    }

    protected override int Run(CommandRun run)
    {
        var path = run.Around.FullPath(run.Value(_file)!);
        using var collection = OpenedCollection.Open(run);
        Refresh.Run(collection, run).WriteTroubles(run.Error);
        if (run.Value(_partCards))
        {
            SettingChange.Make(collection, SettingTable.Find("partCards")!, "on");
        }

        var side = new PhoneSide(collection, run);
        var request = side.Outgoing(new ExportSelection(DeckOf(run), run.Value(_skipDrafts)), !run.Value(_noScheduling));
        if (request.Cards.Count == 0)
        {
            throw new UserException(run.Value(_deck) is { } deck
                ? $"there is no card to export in deck '{deck}'; 'starcards due' lists the decks"
                : "there is no card to export; add your notes first: starcards add FILE");
        }

        var summary = ApkgExport.Write(request, path, ExportProgressLine.For(run));
        side.KeepFirstSaid(request);
        Write(run, path, summary);
        return ExitCode.Done;
    }

    // In Anki every deck stands below one root, and she may name it as she sees it there.
    private DeckName? DeckOf(CommandRun run)
    {
        const string Root = "StarCards::";
        return run.Value(_deck) is not { } deck ? null : DeckName.Parse(deck.StartsWith(Root, StringComparison.OrdinalIgnoreCase) ? deck[Root.Length..] : deck);
    }

    private static void Write(CommandRun run, string path, ExportSummary summary)
    {
        if (run.IsJson)
        {
            run.Out.WriteJson(ExportJson.Of(path, summary), PhoneJsonContext.Readable.ExportJson);
        }
        else
        {
            run.Out.WriteLine(FormattableString.Invariant($"{path}: {summary.Notes} notes, {summary.Cards} cards, {summary.Reviews} reviews, {summary.Media} pictures"));
        }
    }
}
