using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.TestKit;

/// <summary>Cards of invented notes, for whatever asks, draws or logs them.</summary>
public static class StudyCards
{
    /// <summary>Before every instant of a test.</summary>
    public static Instant FirstSeen { get; } = Instant.From(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));

    /// <summary>A question with all four parts.</summary>
    public static Card Story(string prompt = "Tell me about a conflict", int order = 0) => Of(
        new Note
        {
            Kind = NoteKind.Question,
            Prompt = prompt,
            Line = 7 + order * 10,
            IsDraft = false,
            Hints = ["one number in the result"],
            Stories = [new Story(8, "the ferry week", new StarParts("Two teams, one release date.", "Agree on a plan by Friday.", "I drew both plans on one wall\nand asked each team for its risk.", "Shipped a week early, 12 % fewer bugs."), null)],
        },
        order);

    /// <summary>A question answered by free text.</summary>
    public static Card FreeAnswer(string prompt = "Why this company?", int order = 0) =>
        Of(new Note { Kind = NoteKind.Question, Prompt = prompt, Line = 3, IsDraft = false, Stories = [new Story(4, null, StarParts.Empty, "Because of the people I met.")] }, order);

    /// <summary>A question of which only the situation and the task are written.</summary>
    public static Card Unfinished(string prompt = "A time you failed", int order = 0) =>
        Of(new Note { Kind = NoteKind.Question, Prompt = prompt, Line = 21, IsDraft = false, Stories = [new Story(22, null, new StarParts("A launch in May.", "Keep the date."), null)] }, order);

    /// <summary>A question without any answer.</summary>
    public static Card Draft(string prompt = "Your biggest weakness?", int order = 0) =>
        Of(new Note { Kind = NoteKind.Question, Prompt = prompt, Line = 40, IsDraft = true }, order);

    /// <summary>A framework of four parts.</summary>
    public static Card Framework(string prompt = "RICE", int order = 0) =>
        Of(new Note { Kind = NoteKind.Framework, Prompt = prompt, Line = 50, IsDraft = false, Parts = ["Reach", "Impact", "Confidence", "Effort"] }, order, Face.Framework);

    /// <summary>A question with three stories, one of them the short version.</summary>
    public static Card ManyStories(string prompt = "Tell me about yourself", int order = 0) => Of(
        new Note
        {
            Kind = NoteKind.Question,
            Prompt = prompt,
            Line = 60,
            IsDraft = false,
            Stories =
            [
                new Story(61, "long", StarParts.Empty, "The long version."),
                new Story(63, "30 s", StarParts.Empty, "The short version."),
                new Story(65, null, new StarParts(Result: "Another ending."), null),
            ],
        },
        order);

    /// <summary>A card of a note.</summary>
    public static Card Of(Note note, int order = 0, Face face = Face.Story)
    {
        var id = NoteIdRule.FirstSight(note.Kind, note.Prompt, note.Section, _ => false);
        var identified = new IdentifiedNote(id, note, "notes.md", DeckName.Parse("notes::Conflict"), order, 1_700_000_000_000 + order, FirstSeen, FirstSeen);
        return new Card(new CardId(id, face), identified, CardProgress.None, 1_700_000_100_000 + order);
    }

    /// <summary>The same card as one that was graduated and is due on a day.</summary>
    public static Card DueOn(this Card card, StudyDay day, int intervalDays = 10) => card with
    {
        Progress = card.Progress with
        {
            State = new CardState
            {
                Phase = Phase.Review,
                Due = new DueOn(day),
                IntervalDays = intervalDays,
                Ease = 2.5,
                Reps = 4,
                LastReviewDay = day.Plus(-intervalDays),
                LastReviewAt = FirstSeen,
            },
        },
    };
}
