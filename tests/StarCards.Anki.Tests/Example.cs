using StarCards.Anki.Export;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;
using StarCards.TestKit.Anki;

namespace StarCards.Anki.Tests;

/// <summary>Notes, cards and packages for tests, all at one moment: the morning of 23 November 2026 in Berlin.</summary>
internal static class Example
{
    public static Instant Now { get; } = Instant.From(new DateTimeOffset(2026, 11, 23, 8, 30, 0, TimeSpan.FromHours(1)));

    public static StudyCalendar Berlin { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    public static StudyDay Today => Berlin.DayOf(Now);

    public static Note Question(string prompt, StarParts? star = null, string? answer = null) => new()
    {
        Kind = NoteKind.Question,
        Prompt = prompt,
        Line = 1,
        IsDraft = star is null && answer is null,
        Stories = star is null && answer is null ? [] : [new Story(2, null, star ?? StarParts.Empty, answer)],
    };

    public static Note Framework(string prompt, params string[] parts) =>
        new() { Kind = NoteKind.Framework, Prompt = prompt, Line = 1, IsDraft = parts.Length == 0, Parts = parts };

    public static Note Story { get; } = Question("Tell me about a launch that failed", new StarParts("Checkout lost **12 %**", "Find out why", "Interviewed 9 users\ncut 3 steps", "Conversion +4.1 points"));

    /// <summary>A note as the collection knows it; the order makes its numbers.</summary>
    public static IdentifiedNote Known(Note note, int order = 0, string deck = "phone", string source = "phone.md") =>
        new(NoteIdRule.FirstSight(note.Kind, note.Prompt, note.Section, _ => false), note, source, DeckName.Parse(deck), order, 1_790_000_000_000 + order, Now.PlusSeconds(-86_400), Now.PlusSeconds(-86_400));

    public static Card Card(IdentifiedNote note, CardState? state = null, Face? face = null)
    {
        var shown = face ?? Faces.Main(note.Note.Kind);
        return new Card(new CardId(note.Id, shown), note, new CardProgress { State = state ?? CardState.New }, 1_790_000_100_000 + note.Order * 10 + (int)shown);
    }

    public static IEnumerable<Card> WithParts(IdentifiedNote note) =>
        note.Note.Star.Filled.Select(part => Card(note, face: Faces.OfPart(part))).Prepend(Card(note));

    public static ExportRequest Request(params IEnumerable<Card> cards) =>
        new() { Cards = new ExportSelection().Of(cards), Calendar = Berlin };

    /// <summary>Writes a package, holds it against every rule, and opens its collection.</summary>
    public static PackageDatabase Export(ExportRequest request, TempFolder folder, string name = "out.apkg")
    {
        ApkgExport.Write(request, folder[name]);
        Assert.Equal([], ApkgVerifier.FaultsOf(folder[name], Now));
        return Open(folder, name);
    }

    public static PackageDatabase Open(TempFolder folder, string name = "out.apkg")
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(folder[name]);
        var entry = zip.GetEntry("collection.anki21") ?? zip.GetEntry("collection.anki2");
        var file = folder[Guid.NewGuid().ToString("N")];
        System.IO.Compression.ZipFileExtensions.ExtractToFile(entry!, file);
        return PackageDatabase.Open(file);
    }

    /// <summary>The value of a field of the first note with a prompt.</summary>
    public static string Field(PackageDatabase package, string field, long noteType = 1763900011571)
    {
        var head = PackageHead.Read(package);
        var names = head.NoteTypes.GetProperty($"{noteType}").GetProperty("flds").EnumerateArray().Select(item => item.GetProperty("name").GetString()!).ToList();
        return package.Texts($"select flds from notes where mid = {noteType}").First().Split('\u001f')[names.IndexOf(field)];
    }
}
