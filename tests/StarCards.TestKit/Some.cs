using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.TestKit;

/// <summary>Things that a test needs and does not care about.</summary>
public static class Some
{
    /// <summary>2026-11-24, 07:00 UTC: a Tuesday morning.</summary>
    public static Instant Morning { get; } = Instant.From(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero));

    public static StudyDay Today { get; } = new(new DateOnly(2026, 11, 24));

    public static StudyCalendar Calendar { get; } = new(TimeZoneInfo.Utc);

    public static NoteId NoteId(string prompt = "Why us", NoteKind kind = NoteKind.Question) =>
        NoteIdRule.FirstSight(kind, prompt, [], _ => false);

    /// <summary>A question with a free answer; null leaves it a draft.</summary>
    public static Note Question(string prompt = "Why us", string? answer = "the open roadmap", params string[] section) => new()
    {
        Kind = NoteKind.Question,
        Prompt = prompt,
        Section = section,
        Line = 1,
        LastLine = 1,
        IsDraft = answer is null,
        Stories = answer is null ? [] : [new Story(1, null, StarParts.Empty, answer)],
    };

    /// <summary>A question with a labelled story.</summary>
    public static Note StoryQuestion(string prompt, StarParts star) => new()
    {
        Kind = NoteKind.Question,
        Prompt = prompt,
        Line = 1,
        LastLine = 1,
        IsDraft = star.IsEmpty,
        Stories = star.IsEmpty ? [] : [new Story(2, null, star, null)],
    };

    public static Note Framework(string prompt, params string[] parts) => new()
    {
        Kind = NoteKind.Framework,
        Prompt = prompt,
        Line = 1,
        LastLine = 1,
        IsDraft = parts.Length == 0,
        Parts = parts,
    };

    /// <summary>The note as the collection knows it, with the id of its prompt.</summary>
    public static IdentifiedNote Known(Note note, string deck = "notes", int order = 0) => new(
        NoteId(note.Prompt, note.Kind),
        note,
        "notes.md",
        DeckName.Parse(deck),
        order,
        Morning.UnixMilliseconds + order,
        Morning,
        Morning);

    /// <summary>The main card of a note.</summary>
    public static Card Card(Note note, CardState? state = null, string deck = "notes", int order = 0)
    {
        var known = Known(note, deck, order);
        return new Card(new CardId(known.Id, Faces.Main(note.Kind)), known, new CardProgress { State = state ?? CardState.New }, Morning.UnixMilliseconds + 100_000 + order);
    }

    /// <summary>A graduated card due so many days from today.</summary>
    public static CardState Graduated(int dueIn = 0, long interval = 10, double ease = 2.5) => new()
    {
        Phase = Phase.Review,
        Due = new DueOn(Today.Plus(dueIn)),
        IntervalDays = interval,
        Ease = ease,
        Reps = 3,
        LastReviewAt = new Instant(Morning.UnixMilliseconds - (interval - dueIn) * 86_400_000),
        LastReviewDay = Today.Plus(dueIn - interval),
    };
}
