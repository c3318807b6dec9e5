using System.Text.Json;
using StarCards.Anki.Import;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.Import;

/// <summary>A package that Anki wrote, with what Anki said of it at that moment.</summary>
internal sealed class PhonePackage
{
    private readonly JsonElement _said;

    private PhonePackage(JsonElement said) => _said = said;

    public static PhonePackage Load(string name) =>
        new(JsonDocument.Parse(File.ReadAllText(Repository.Data($"anki/{name}.json"))).RootElement);

    public string Path => Repository.Data("anki/" + _said.GetProperty("file").GetString());

    public bool HasScheduling => _said.GetProperty("withScheduling").GetBoolean();

    public IEnumerable<JsonElement> OurNotes => _said.GetProperty("notes").EnumerateArray().Where(note => note.GetProperty("noteType").GetString()!.StartsWith("StarCards", StringComparison.Ordinal));

    public int Strangers => _said.GetProperty("notes").GetArrayLength() - OurNotes.Count();

    /// <summary>Half past three in the night after the package was made: still its study day.</summary>
    public Instant Now => Instant.From(new DateTimeOffset(StudyDay.Parse(_said.GetProperty("studyDay").GetString()!).Plus(1).Date.ToDateTime(new TimeOnly(3, 30)), TimeSpan.FromHours(1)));

    public PhoneKnowledge Knowledge(IReadOnlyList<LogEvent> log, PhoneNews? last = null) => new()
    {
        Notes = Notes(),
        LogOf = note => [.. log.Where(logged => logged.Card?.Note == note).OrderBy(logged => logged.At).ThenBy(logged => logged.What.Kind)],
        LastNotes = (last?.Notes ?? []).ToDictionary(said => said.Note),
        LastCards = (last?.Cards ?? []).ToDictionary(said => said.Card),
        Calendar = Example.Berlin,
        Machine = "test",
        Now = Now,
    };

    public PhoneNews Import(IReadOnlyList<LogEvent> log, PhoneNews? last = null)
    {
        using var package = ApkgImport.Open(Path);
        return PhoneImport.Decide(package.Read(new ImportBasis { Notes = Notes(), Calendar = Example.Berlin }), Knowledge(log, last));
    }

    public static CardProgress Progress(IReadOnlyList<LogEvent> log, CardId card) =>
        Schedule.FoldCard([.. log.Where(logged => logged.Card == card).OrderBy(logged => logged.At).ThenBy(logged => logged.What.Kind)]);

    public static CardId CardOf(JsonElement note, JsonElement card)
    {
        var ordinal = card.GetProperty("ord").GetInt32();
        var face = note.GetProperty("noteType").GetString() == "StarCards Framework" ? Face.Framework : (Face)ordinal;
        return new CardId(NoteId.Parse(note.GetProperty("guid").GetString()!), face);
    }

    private Dictionary<NoteId, IdentifiedNote> Notes() => OurNotes.Select(Note).ToDictionary(note => note.Id);

    private static IdentifiedNote Note(JsonElement said)
    {
        var fields = said.GetProperty("fields");
        var prompt = fields.GetProperty("Prompt").GetString()!;
        var note = said.GetProperty("noteType").GetString() == "StarCards Framework"
            ? Example.Framework(prompt, [.. Enumerable.Range(1, 12).Select(number => fields.GetProperty($"Part{number}").GetString()!).Where(part => part.Length > 0)])
            : Example.Question(prompt, new StarParts(Result: "told"));
        return Example.Known(note) with { Id = NoteId.Parse(said.GetProperty("guid").GetString()!) };
    }
}
