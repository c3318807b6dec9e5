using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sqlite;

namespace StarCards.Cli.Collection;

/// <summary>The learner's database, opened for one run: her cards, her calendar, and the way into her log.</summary>
internal sealed class OpenedCollection : IDisposable
{
    private readonly CommandRun _run;
    private IReadOnlyList<Card>? _cards;

    private OpenedCollection(CommandRun run, CollectionFile file)
    {
        _run = run;
        File = file;
    }

    public CollectionFile File { get; }

    public StudyCalendar Calendar => new(_run.Around.Zone);

    public StudyDay Today => Calendar.DayOf(_run.Now);

    /// <summary>The cards of all living notes of remembered sources, as the database has them.</summary>
    public IReadOnlyList<Card> Cards => _cards ??= File.ReadCards(partCards: false);

    /// <summary>Opens the database that the run names, and says once where it is when this makes it.</summary>
    public static OpenedCollection Open(CommandRun run)
    {
        var file = CollectionFile.Open(run.DatabasePath, run.Around.MachineName, run.Now);
        if (file.WasCreated)
        {
            run.Error.WriteLine($"starcards: your cards and reviews are kept in {file.Path}");
        }

        return new OpenedCollection(run, file);
    }

    /// <summary>Adds one event of now to the log and returns it as logged.</summary>
    /// <param name="card">The card, or null for an event of the whole collection.</param>
    /// <param name="what">What happened.</param>
    public LogEvent Log(CardId? card, LoggedFact what)
    {
        var logged = File.Append([new LogEvent(_run.Now, Today, card, Origin.Cli, File.Machine, what)]);
        _cards = null;
        return logged[0];
    }

    public void Dispose()
    {
        if (File.FailedBackup is { } failed)
        {
            _run.Error.WriteLine($"starcards: what you did is kept, but {failed}");
        }

        File.Dispose();
    }
}
