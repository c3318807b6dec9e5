using System.CommandLine;
using System.Globalization;
using StarCards.Anki.Connect;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Phone;
using StarCards.Cli.Refreshing;

namespace StarCards.Cli.Commands;

/// <summary>Brings a running Anki and the database to the same state.</summary>
internal sealed class SyncCommand : StarCardsCommand
{
    private readonly Option<string> _url = new("--url")
    {
        Description = "Where AnkiConnect listens",
        HelpName = "URL",
        DefaultValueFactory = _ => "http://127.0.0.1:8765",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would come and go; change nothing on either side" };

    public SyncCommand(Surroundings around)
        : base(
            around,
            "sync",
            "Exchange reviews with a running Anki (add-on AnkiConnect), then ask it to sync; the later review wins",
            "sync",
            "sync --dry-run",
            "sync --json   # {\"dryRun\":false,\"pulled\":{…as import --json…},\"pushed\":{\"notes\":2,\"decks\":0,\"states\":3,\"reviews\":3}}")
    {
        Add(_url);
        Add(_dryRun);
    }

    protected override int Run(CommandRun run)
    {
        var url = UrlOf(run.Value(_url)!);
        using var collection = OpenedCollection.Open(run);
        Refresh.Run(collection, run, run.Value(_dryRun)).WriteTroubles(run.Error);
        using var handler = new SocketsHttpHandler { UseProxy = false };
        // Anki answers when it is done, and a large import takes its time.
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(10) };
        var summary = new AnkiSync(http, url, Thread.Sleep).Run(new PhoneSide(collection, run), run.Value(_dryRun));
        if (run.IsJson)
        {
            run.Out.WriteJson(SyncJson.Of(summary, run.Value(_dryRun)), PhoneJsonContext.Readable.SyncJson);
        }
        else
        {
            Write(summary, run.Out, run.Value(_dryRun));
        }

        return ExitCode.Done;
    }

    private static Uri UrlOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new UserException($"'{text}' is no address of AnkiConnect; write it as http://127.0.0.1:8765");

    private static void Write(SyncSummary summary, TextWriter output, bool isDry)
    {
        if (summary.News is { } news)
        {
            output.Write("from Anki: ");
            ImportText.Write(news, output, isDry);
        }
        else
        {
            output.WriteLine("from Anki: nothing new");
        }

        output.WriteLine(summary is { Notes: 0, Decks: 0, States: 0, Reviews: 0 }
            ? "to Anki: nothing new"
            : string.Create(CultureInfo.InvariantCulture, $"to Anki{(isDry ? ", would go" : "")}: {summary.Notes} notes, {summary.Reviews} reviews, {summary.States} schedules and marks, {summary.Decks} cards to other decks"));
    }
}
