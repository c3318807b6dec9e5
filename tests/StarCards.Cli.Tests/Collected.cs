using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Sources;
using StarCards.Sqlite;

namespace StarCards.Cli.Tests;

/// <summary>A program whose database holds five notes, and a log that tests write as if it had been lived.</summary>
internal sealed class Collected : IDisposable
{
    private static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    public Collected()
    {
        using var file = Open();
        file.SaveSource(new Source("/notes.md", IsFolder: false, null, Now));
        file.SaveNotes([Note(1, "Why us?", "Why & how"), Note(2, "A conflict & its end", "Leadership"), Note(3, "A failure", "Leadership"), Note(4, "A draft", "Leadership", isDraft: true), Note(5, "RICE", "Frameworks", NoteKind.Framework)], []);
    }

    public TestProgram Program { get; } = new();

    public string Database => Path.Combine(Program.Folder, ".local", "share", "starcards", "starcards.db");

    public Instant Now => Instant.From(Program.Clock.GetUtcNow());

    public static NoteId Id(int number) => NoteId.Parse($"{number}{new string('a', NoteId.Length - 1)}");

    public static CardId Card(int number) => new(Id(number), number == 5 ? Face.Framework : Face.Story);

    /// <summary>Logs a review of so many days ago, at noon, after which the card is due again after an interval.</summary>
    public Collected Reviewed(int number, int daysAgo, Rating rating = Rating.Good, Phase before = Phase.Review, long interval = 10, string? missed = null, int? confidence = null, int reps = 1)
    {
        var at = Now.PlusSeconds(-86400L * daysAgo);
        var day = Calendar.DayOf(at);
        var answer = new RatedAnswer(rating, 42_000) { Missed = missed is null ? [] : [missed], Confidence = confidence };
        var after = new CardState { Phase = Phase.Review, Due = new DueOn(day.Plus(interval)), IntervalDays = interval, Ease = 2.5, Reps = reps, LastReviewAt = at, LastReviewDay = day };
        using var file = Open();
        file.Append([new LogEvent(at, day, Card(number), Origin.Terminal, file.Machine, new Reviewed(answer, before, SchedulerName.Sm2, after))]);
        return this;
    }

    /// <summary>Adds an event as if it had come from elsewhere, at its own instant.</summary>
    public Collected Imported(int number, int daysAgo, LoggedFact what, Origin origin = Origin.Phone)
    {
        var at = Now.PlusSeconds(-86400L * daysAgo);
        using var file = Open();
        file.AppendImported([new LogEvent(at, Calendar.DayOf(at), Card(number), origin, file.Machine, what)]);
        return this;
    }

    /// <summary>Runs a statement on the database, past the program.</summary>
    public void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public Ran Run(params string[] arguments) => Program.Run(arguments);

    public void Dispose() => Program.Dispose();

    private CollectionFile Open() => CollectionFile.Open(Database, "desk", Now);

    private IdentifiedNote Note(int number, string prompt, string section, NoteKind kind = NoteKind.Question, bool isDraft = false)
    {
        var story = new Story(number, null, new StarParts("Then", "That", "Did", null), null);
        var note = new Note
        {
            Kind = kind,
            Prompt = prompt,
            Section = [section],
            Tags = ["lead"],
            Line = number,
            LastLine = number,
            IsDraft = isDraft,
            Stories = kind == NoteKind.Question && !isDraft ? [story] : [],
            Parts = kind == NoteKind.Framework ? ["Reach", "Impact"] : [],
        };
        return new IdentifiedNote(Id(number), note, "/notes.md", DeckName.Of(["notes", section]), number, 0, Now.PlusSeconds(-400 * 86400), Now);
    }
}
