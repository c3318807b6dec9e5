using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Output;
using StarCards.Study;

namespace StarCards.Cli.Commands;

/// <summary>What a review would show now.</summary>
internal sealed class DueCommand : StarCardsCommand
{
    private readonly FilterOptions _filter = new();
    private readonly Option<bool> _short = new("--short") { Description = "One line, for a shell prompt" };

    public DueCommand(Surroundings around)
        : base(
            around,
            "due",
            "Show what is due now, by deck",
            "due",
            "due --short                 # 3 due, 1 learning, 4 new",
            "due --deck Leadership",
            "due --json | jq .due")
    {
        Add(_short);
        _filter.AddTo(this);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var queue = collection.Queue(_filter.Of(run, collection), StudyOptions.Default);
        if (run.IsJson)
        {
            run.Out.WriteJson(DueJson.Of(queue, run.Now), DueJsonContext.Readable.DueJson);
            return ExitCode.Done;
        }

        var text = new QueueText(queue, run.Now, collection.Calendar);
        if (run.Value(_short))
        {
            run.Out.WriteLine(text.Short);
            return ExitCode.Done;
        }

        text.Write(run.Out);
        QueueText.WriteBacklog(run.Out, Backlog.Of(collection.Cards, collection.Today), collection.Settings.Limits);
        if (collection.Cards.Count == 0)
        {
            run.Error.WriteLine(OpenedCollection.Empty);
        }

        return ExitCode.Done;
    }
}
