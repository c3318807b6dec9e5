using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Refreshing;
using StarCards.Cli.Reviewing;
using StarCards.Reviews;
using StarCards.Settings;
using StarCards.Study;

namespace StarCards.Cli.Commands;

/// <summary>The main job: asks what is due, on a screen or as lines.</summary>
internal sealed class ReviewCommand : StarCardsCommand
{
    private const string SpreadUntil = "spreadUntil";
    private const int MostDays = 365;

    private readonly Argument<string[]> _paths = new("path") { Description = "Files or folders: added and read first, and only their cards are asked", Arity = ArgumentArity.ZeroOrMore };
    private readonly FilterOptions _filter = new();
    private readonly Option<int?> _limit = new("--limit") { Description = "At most so many cards", HelpName = "N" };
    private readonly Option<int?> _new = new("--new") { Description = "At most so many new cards", HelpName = "N" };
    private readonly Option<bool> _cram = new("--cram") { Description = "Everything, due or not; logged as practice, no schedule changes" };
    private readonly Option<bool> _more = new("--more") { Description = "Beyond today's limits" };
    private readonly Option<int?> _spread = new("--spread") { Description = "Share what is overdue among so many days, today included, the most urgent first; intervals stay", HelpName = "DAYS" };
    private readonly Option<bool> _shuffle = new("--shuffle") { Description = "In random order" };
    private readonly Option<bool> _plain = new("--plain") { Description = "As lines: for screen readers and pipes; chosen by itself where there is no terminal" };

    public ReviewCommand(Surroundings around)
        : base(
            around,
            "review",
            "Ask what is due: speak the answer, open it part by part, rate yourself",
            "review   # everything that is due",
            "review notes.md   # add this file, and ask its cards only",
            "review --tag leadership --limit 10",
            "review --spread 3   # after a week away: a third of it a day",
            "review --cram --shuffle   # practice; schedules stay as they are",
            "review --plain < answers.txt")
    {
        Add(_paths);
        _filter.AddTo(this);
        foreach (var option in (Option[])[_limit, _new, _cram, _more, _spread, _shuffle, _plain])
        {
            Add(option);
        }
    }

    protected override int Run(CommandRun run)
    {
        var options = OptionsOf(run);
        RequireDays(run.Value(_spread));
        var named = run.Value(_paths) ?? [];
        _ = _filter.Of(run);
        RequireOne(named, run.Around);
        if (!run.Value(_plain) && run.Around.HasScreen)
        {
            return ScreenReview.Run(run, held => Prepare(held, named, options, Origin.Terminal));
        }

        using var sitting = Prepare(run, named, options, Origin.Plain);
        return sitting.ExitCodeAfter(PlainReview.Run(sitting.Desk, run.Around));
    }

    /// <summary>Everything before the first question: the database, the notes that were named, and all others as they are now.</summary>
    private OpenedSitting Prepare(CommandRun run, string[] named, StudyOptions options, Origin origin)
    {
        var collection = OpenedCollection.Open(run);
        try
        {
            var paths = AddPaths(named, collection, run);
            Refresh.Run(collection, run).WriteSummary(run.Error);
            Spread(collection, run);
            if (origin == Origin.Plain && collection.Cards.Count == 0)
            {
                run.Error.WriteLine(OpenedCollection.Empty);
            }

            var request = new ReviewRequest(_filter.Of(run, collection), paths.Added, options);
            return new OpenedSitting(collection, new StudyDesk(collection, request, origin, run), paths.HasFailure);
        }
        catch
        {
            collection.Dispose();
            throw;
        }
    }

    /// <summary>Remembers until when the backlog is spread, where that was asked for.</summary>
    private void Spread(OpenedCollection collection, CommandRun run)
    {
        if (run.Value(_spread) is not { } days)
        {
            return;
        }

        var change = SettingChange.Make(collection, SettingTable.Get(SpreadUntil), collection.Today.Plus(days - 1).ToString());
        run.Error.WriteLine($"starcards: what is overdue is spread until {change.After}; 'starcards config {SpreadUntil} none' ends that");
    }

    /// <summary>What can be added is added; what cannot is said.</summary>
    private static (IReadOnlyList<string> Added, bool HasFailure) AddPaths(string[] paths, OpenedCollection collection, CommandRun run)
    {
        var book = new SourceBook(collection, run);
        var added = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                book.Add(path);
                added.Add(Path.TrimEndingDirectorySeparator(run.Around.FullPath(path)));
            }
            catch (UserException exception)
            {
                run.Error.WriteLine($"starcards: {exception.Message}");
            }
        }

        return (added, added.Count < paths.Length);
    }

    /// <summary>Where none of the paths is there, nothing is to be reviewed, and no database is made for it.</summary>
    private static void RequireOne(string[] paths, Surroundings around)
    {
        if (paths.Length > 0 && !paths.Select(around.FullPath).Any(Path.Exists))
        {
            throw new UserException($"{string.Join(", ", paths)}: no such file or folder");
        }
    }

    private StudyOptions OptionsOf(CommandRun run) => new()
    {
        Cram = run.Value(_cram),
        More = run.Value(_more),
        Limit = Positive(run.Value(_limit), "--limit"),
        New = Positive(run.Value(_new), "--new"),
        ShuffleSeed = run.Value(_shuffle) ? (ulong)run.Now.UnixMilliseconds : null,
    };

    private static void RequireDays(int? days)
    {
        if (days is < 1 or > MostDays)
        {
            throw new UserException(FormattableString.Invariant($"--spread {days} is outside 1 to {MostDays} days"));
        }
    }

    private static int? Positive(int? number, string option) => number is null or >= 0
        ? number
        : throw new UserException(FormattableString.Invariant($"{option} {number} is below 0; give how many cards there may be"));
}
