using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Settings;
using StarCards.Sqlite;
using StarCards.Sqlite.Doctor;

namespace StarCards.Cli.Collection;

/// <summary>The learner's database, opened for one run: her cards, her settings and calendar, and the way into her log.</summary>
internal sealed class OpenedCollection : IDisposable
{
    /// <summary>What is said where nothing was added yet.</summary>
    public const string Empty = "no cards yet; 'starcards add notes.md' reads your notes";

    private readonly CommandRun _run;
    private IReadOnlyList<Card>? _cards;
    private CollectionSettings? _settings;
    private bool _isExamined;

    private OpenedCollection(CommandRun run, CollectionFile file)
    {
        _run = run;
        File = file;
    }

    public CollectionFile File { get; }

    /// <summary>What the learner has set.</summary>
    public CollectionSettings Settings => _settings ??= CollectionSettings.Of(File.ReadCollectionLog());

    public StudyCalendar Calendar => Settings.Calendar(_run.Around.Zone);

    public Instant Now => _run.Now;

    public StudyDay Today => Calendar.DayOf(_run.Now);

    /// <summary>The cards of all living notes of remembered sources, as the database has them; a card that came home goes by the phone's number of it, the seed of its fuzz there.</summary>
    public IReadOnlyList<Card> Cards => _cards ??= WithPhoneNumbers(File.ReadCards(Settings.HasPartCards));

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

    /// <summary>Adds events of now to the log, all or none, and returns them as logged.</summary>
    /// <param name="card">The card, or null for events of the whole collection.</param>
    /// <param name="facts">What happened, in order.</param>
    public IReadOnlyList<LogEvent> Log(CardId? card, params IReadOnlyList<LoggedFact> facts) =>
        Log([.. facts.Select(fact => (card, fact))]);

    /// <summary>Adds events of now to the log, all or none, and returns them as logged.</summary>
    public IReadOnlyList<LogEvent> Log(IReadOnlyList<(CardId? Card, LoggedFact What)> facts)
    {
        var logged = File.Append([.. facts.Select(fact => new LogEvent(_run.Now, Today, fact.Card, Origin.Cli, File.Machine, fact.What))]);
        Reread();
        return logged;
    }

    /// <summary>Looks for everything that is not as it should be; what is damaged is then said by whoever asked.</summary>
    public IReadOnlyList<Finding> Examine()
    {
        _isExamined = true;
        return File.Examine();
    }

    /// <summary>Forgets what was read, after something changed the database by another way.</summary>
    public void Reread()
    {
        _cards = null;
        _settings = null;
    }

    private IReadOnlyList<Card> WithPhoneNumbers(IReadOnlyList<Card> cards)
    {
        var numbers = File.ReadPhoneCards().ToDictionary(card => card.Card, card => card.AnkiCardId);
        return numbers.Count == 0 ? cards : [.. cards.Select(card => numbers.TryGetValue(card.Id, out var number) ? card with { AnkiCardId = number } : card)];
    }

    public void Dispose()
    {
        if (!_isExamined && File.DamagedRows is [{ } damaged, ..] rows)
        {
            _run.Error.WriteLine($"starcards: {damaged.Sentence}{(rows.Count > 1 ? FormattableString.Invariant($"; {rows.Count - 1} more: 'starcards doctor' names them all") : "")}");
        }

        if (File.FailedBackup is { } failed)
        {
            _run.Error.WriteLine($"starcards: what you did is kept, but {failed}");
        }

        File.Dispose();
    }
}
