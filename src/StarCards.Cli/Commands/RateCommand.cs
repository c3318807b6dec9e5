using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Output;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;
using StarCards.Study.Screen;

namespace StarCards.Cli.Commands;

/// <summary>One review without a screen.</summary>
internal sealed class RateCommand : StarCardsCommand
{
    private readonly Argument<string> _id = new("id") { Description = "A note id or the beginning of one; ID/result and the like for a part card" };

    private readonly Argument<string> _rating = new("rating") { Description = "again, hard, good, easy, or 1 to 4" };

    private readonly Option<string?> _missed = new("--missed") { Description = "Parts that were missed: s,t,a,r, or of a framework their numbers", HelpName = "PARTS" };

    private readonly Option<double> _seconds = new("--seconds") { Description = "How long the answer took", HelpName = "N" };

    private readonly Option<int?> _confidence = new("--confidence") { Description = "How sure you were before the answer opened: 1 no idea to 4 sure", HelpName = "1-4" };

    private readonly Option<bool> _early = new("--early") { Description = "Also before the card is due" };

    public RateCommand(Surroundings around)
        : base(
            around,
            "rate",
            "Rate one card without a screen",
            "rate 83cz good",
            "rate 83cz again --missed s,r --seconds 95 --confidence 3",
            "rate 83cz/result 4 --early")
    {
        Add(_id);
        Add(_rating);
        Add(_missed);
        Add(_seconds);
        Add(_confidence);
        Add(_early);
    }

    protected override int Run(CommandRun run)
    {
        var rating = Ratings.Read(run.Value(_rating)!)
            ?? throw new UserException($"'{run.Value(_rating)}' is no rating; the ratings are again, hard, good, easy, or 1 to 4");
        using var collection = OpenedCollection.Open(run);
        var card = collection.Cards.FindCard(run.Value(_id)!);
        var isEarly = RequireDue(card, collection, run);
        var answer = new RatedAnswer(rating, Milliseconds(run.Value(_seconds)))
        {
            Missed = MissedParts.Read(run.Value(_missed), card.Note.Note),
            Confidence = Confidence(run.Value(_confidence)),
        };
        var settings = collection.Settings;
        var scheduler = isEarly ? Schedulers.Early(settings.Scheduler, settings.Preset) : settings.CurrentScheduler;
        var rated = CardRating.Of(card, answer, scheduler, settings.FuzzOf(card.AnkiCardId), collection.Calendar, run.Now);
        collection.Log(card.Id, rated.Facts);
        if (run.IsJson)
        {
            ShowCommand.WriteJson(run, collection, card.Id);
        }
        else
        {
            run.Out.WriteLine($"{rating.Word()}: {WaitText.Until(rated.After, collection.Today)}");
        }

        return ExitCode.Done;
    }

    /// <summary>True where the card is rated before it is due, and that was asked for.</summary>
    private bool RequireDue(Card card, OpenedCollection collection, CommandRun run)
    {
        if (card.Progress.IsSuspended)
        {
            throw new UserException($"{card.Id} is suspended; 'starcards unsuspend {card.Id}' brings it back");
        }

        var state = card.Progress.State;
        if (state.LastReviewDay > collection.Today && state.LastReviewAt is { } last && WrongClock.IsAhead(last, run.Now))
        {
            throw new UserException($"the last review of {card.Id} is dated {last}, in the future: a clock was wrong; 'starcards set-due {card.Id} 0' gives the card the day that is right");
        }

        var isEarly = state.Phase != Phase.New && !state.IsDue(collection.Today, run.Now);
        return !isEarly || run.Value(_early)
            ? isEarly
            : throw new UserException($"{card.Id} is not due until {DueText.Of(card.Progress, collection.Today, run.Now)}; --early rates it all the same");
    }

    private static long Milliseconds(double seconds) => seconds is >= 0 and <= 86400
        ? (long)Math.Round(seconds * 1000)
        : throw new UserException(FormattableString.Invariant($"--seconds {seconds} is outside 0 to 86400"));

    private static int? Confidence(int? confidence) => confidence is null or (>= 1 and <= 4)
        ? confidence
        : throw new UserException(FormattableString.Invariant($"--confidence {confidence} is outside 1 (no idea) to 4 (sure)"));
}
