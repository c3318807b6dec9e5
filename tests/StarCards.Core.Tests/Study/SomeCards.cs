using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Core.Tests.Study;

/// <summary>Cards, states and log rows for a Monday at ten in Berlin, each said in one word.</summary>
internal static class SomeCards
{
    public static StudyCalendar Berlin { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    public static StudyDay Today { get; } = StudyDay.Parse("2026-11-23");

    public static Instant Now { get; } = At("2026-11-23T10:00:00+01:00");

    public static Instant At(string time) => Instant.From(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A question that was never rated, number and line <paramref name="order"/>.</summary>
    public static Card New(int order, string deck = "notes", Face face = Face.Story, bool draft = false, FollowUp? followUpOf = null) =>
        new(new CardId(Id(order), face), Note(order, deck, draft, followUpOf), CardProgress.None, 1_700_000_000_000 + order);

    /// <summary>A card in review that is due so many days from today.</summary>
    public static Card Review(int order, int dueIn = 0, long interval = 10, string deck = "notes", Face face = Face.Story) =>
        New(order, deck, face).In(new CardState
        {
            Phase = Phase.Review,
            Due = new DueOn(Today.Plus(dueIn)),
            IntervalDays = interval,
            Ease = 2.5,
            Reps = 3,
            LastReviewDay = Today.Plus(dueIn - interval),
        });

    /// <summary>A card on a step that ends so many minutes from now, rated today unless said otherwise.</summary>
    public static Card Step(int order, int endsInMinutes, string deck = "notes", Face face = Face.Story, int ratedDaysAgo = 0) =>
        New(order, deck, face).In(StepState(endsInMinutes) with { LastReviewDay = Today.Plus(-ratedDaysAgo) });

    /// <summary>A card on a step of a day or more.</summary>
    public static Card LongStep(int order, int dueIn = 0, string deck = "notes") =>
        New(order, deck).In(new CardState { Phase = Phase.Learning, Due = new DueOn(Today.Plus(dueIn)), DelaySeconds = 86400, StepsLeft = 1, Reps = 1, LastReviewDay = Today.Plus(dueIn - 1) });

    public static CardState StepState(int endsInMinutes, Instant? now = null) => new()
    {
        Phase = Phase.Learning,
        Due = new DueAt((now ?? Now).PlusSeconds(endsInMinutes * 60)),
        DelaySeconds = 600,
        StepsLeft = 1,
        Reps = 1,
        LastReviewAt = now ?? Now,
        LastReviewDay = Today,
    };

    public static Card In(this Card card, CardState state) => card with { Progress = card.Progress with { State = state } };

    public static LogEvent Rated(this Card card, Phase before, StudyDay? day = null, int second = 0) =>
        new(Now.PlusSeconds(second - 3600), day ?? Today, card.Id, Origin.Terminal, "here", new Reviewed(new RatedAnswer(Rating.Good, 1000), before, SchedulerName.Sm2, card.Progress.State));

    public static NoteId Id(int order)
    {
        var bits = new byte[10];
        BitConverter.TryWriteBytes(bits, order);
        return NoteId.FromBits(bits);
    }

    private static IdentifiedNote Note(int order, string deck, bool draft, FollowUp? followUpOf) =>
        new(Id(order), new Note { Kind = NoteKind.Question, Prompt = $"Question {order}", Line = order, IsDraft = draft, FollowUpOf = followUpOf }, "notes.md", DeckName.Parse(deck), order, order, Now, Now);
}
