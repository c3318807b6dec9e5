using System.Globalization;
using System.Text.Json;
using StarCards.Reviews;
using StarCards.TestKit;
using StarCards.TestKit.Anki;

namespace StarCards.Cli.Tests;

/// <summary>The road to the phone and back: export, import, sync.</summary>
public sealed class PhoneTests : IDisposable
{
    private const string Notes = """
        # Leadership
        ## Tell me about a launch that failed
        - S: Checkout lost **12 %** of carts
        - T: Find out why
        - A: Interviewed 9 users
        - R: Conversion +4.1 points

        ## How do you decide what not to build?

        # Private #private
        ## What is your salary? #private
        - enough
        """;

    private readonly TestProgram _program = new();

    public PhoneTests()
    {
        _program.Write("notes.md", Notes);
        _program.Clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
    }

    public static TheoryData<string> Packages =>
    [
        "07-morning-latest", "07-morning-legacy", "09-half-done-latest", "11-collection-latest", "11-collection-legacy", "11-in-filtered-deck",
        "11-moved-deck", "11-no-scheduling", "11-strangers-only", "11-whole-collection", "17-fsrs-latest", "17-fsrs-legacy",
    ];

    private Instant Now => Instant.From(_program.Clock.GetUtcNow());

    public void Dispose() => _program.Dispose();

    [Fact]
    public void I_can_export_a_deck_that_anki_imports()
    {
        _program.Run("add", "notes.md").Succeeded();
        var result = JsonDocument.Parse(_program.Run("export", "out.apkg", "--json").Succeeded()).RootElement;

        Assert.Equal([], ApkgVerifier.FaultsOf(InFolder("out.apkg"), Now));
        Assert.Equal(2, result.GetProperty("notes").GetInt32());
    }

    [Fact]
    public void Reviewed_cards_go_out_with_their_schedule_and_history()
    {
        _program.Run("add", "notes.md").Succeeded();
        var id = JsonDocument.Parse(_program.Run("cards", "--json").Succeeded()).RootElement[0].GetProperty("id").GetString()!;
        _program.Run("rate", id, "easy", "--seconds", "95").Succeeded();
        _program.Run("export", "out.apkg").Succeeded();
        _program.Run("export", "new.apkg", "--no-scheduling", "--skip-drafts").Succeeded();

        Assert.Equal([], ApkgVerifier.FaultsOf(InFolder("out.apkg"), Now));
        Assert.Equal([], ApkgVerifier.FaultsOf(InFolder("new.apkg"), Now));
        Assert.Equal("nothing new\n", _program.Run("import", "out.apkg").Succeeded());
        Assert.Contains("came without progress", _program.Run("import", "new.apkg").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Exporting_twice_gives_the_same_bytes_and_so_does_a_second_database()
    {
        foreach (var database in (string[])["a.db", "a.db", "b.db"])
        {
            _program.Run("add", "notes.md", "--db", database).Succeeded();
            _program.Run("export", $"{database}.apkg", "--db", database).Succeeded();
        }

        Assert.Equal(File.ReadAllBytes(InFolder("a.db.apkg")), File.ReadAllBytes(InFolder("b.db.apkg")));
        _program.Clock.Advance(TimeSpan.FromHours(5));
        _program.Run("export", "later.apkg", "--db", "a.db").Succeeded();
        Assert.Equal(File.ReadAllBytes(InFolder("a.db.apkg")), File.ReadAllBytes(InFolder("later.apkg")));
    }

    [Fact]
    public void Part_cards_go_out_when_asked_for_and_only_then()
    {
        _program.Run("add", "notes.md").Succeeded();
        _program.Run("export", "plain.apkg").Succeeded();
        _program.Run("export", "parts.apkg", "--part-cards", "--deck", "StarCards::notes::Leadership").Succeeded();

        Assert.Equal([], ApkgVerifier.FaultsOf(InFolder("parts.apkg"), Now));
        Assert.Equal("on\n", _program.Run("config", "partCards").Succeeded());
    }

    [Theory]
    [InlineData("export collection.apkg", "replace")]
    [InlineData("export out.zip", ".apkg")]
    [InlineData("export nowhere/out.apkg", "nowhere")]
    [InlineData("export out.apkg --deck Nothing", "deck 'Nothing'")]
    [InlineData("import nowhere.apkg", "nowhere.apkg")]
    [InlineData("import notes.md", "no package of Anki")]
    [InlineData("sync --url http://127.0.0.1:1", "start Anki")]
    [InlineData("sync --url nonsense", "no address")]
    public void What_is_wrong_is_said_in_one_line(string line, string words)
    {
        _program.Run("add", "notes.md").Succeeded();

        Assert.Contains(words, _program.Run(line.Split(' ')).Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_database_says_what_to_do() =>
        Assert.Contains("starcards add", _program.Run("export", "out.apkg").Error, StringComparison.Ordinal);

    [Fact]
    public void A_dry_run_keeps_nothing()
    {
        AddPhoneNotes("07-morning-latest");
        var before = _program.Run("cards", "--json").Succeeded();
        Assert.StartsWith("would come in: ", _program.Run("import", Package("07-morning-latest"), "--dry-run").Succeeded(), StringComparison.Ordinal);

        Assert.Equal(before, _program.Run("cards", "--json").Succeeded());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void After_an_import_every_card_is_as_the_phone_had_it_and_a_second_one_changes_nothing(string name)
    {
        var said = AddPhoneNotes(name);
        _program.Run("import", Package(name)).Succeeded();
        var first = _program.Run("cards", "--json").Succeeded();
        _program.Run("import", Package(name)).Succeeded();

        Assert.Equal(first, _program.Run("cards", "--json").Succeeded());
        Assert.Equal(Expected(said).Order(StringComparer.Ordinal), Actual(first, said).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Part_cards_that_came_home_stay_off_once_turned_off()
    {
        AddPhoneNotes("17-fsrs-latest");
        _program.Run("import", Package("17-fsrs-latest")).Succeeded();
        Assert.Contains("\"situation\"", _program.Run("cards", "--json").Succeeded(), StringComparison.Ordinal);
        _program.Run("config", "partCards", "on").Succeeded();
        _program.Run("config", "partCards", "off").Succeeded();
        _program.Run("import", Package("17-fsrs-latest")).Succeeded();

        Assert.DoesNotContain("\"face\":\"situation\"", _program.Run("cards", "--json").Succeeded(), StringComparison.Ordinal);
    }

    private static string Package(string name) => Repository.Data($"anki/{name}.{(name.Contains("collection-l", StringComparison.Ordinal) ? "colpkg" : "apkg")}");

    private string InFolder(string name) => Path.Combine(_program.Folder, name);

    // Half past three in the night: still the study day on which the package was made.
    private JsonElement AddPhoneNotes(string name)
    {
        var said = JsonDocument.Parse(File.ReadAllText(Repository.Data($"anki/{name}.json"))).RootElement;
        var night = StudyDay.Parse(said.GetProperty("studyDay").GetString()!).Plus(1).Date.ToDateTime(new TimeOnly(2, 30), DateTimeKind.Utc);
        _program.Clock.AdjustTime(night);
        _program.Write("phone.md", File.ReadAllText(Repository.Data("anki/phone.md")));
        _program.Run("add", "phone.md").Succeeded();
        return said;
    }

    private static IEnumerable<string> Expected(JsonElement said) =>
        from note in Ours(said)
        from card in note.GetProperty("cards").EnumerateArray()
        where card.GetProperty("ord").GetInt32() == 0
        select said.GetProperty("withScheduling").GetBoolean() ? Line(note.GetProperty("guid").GetString()!, card) : $"{note.GetProperty("guid").GetString()} new";

    private static string Line(string id, JsonElement card)
    {
        var phase = card.GetProperty("phase").GetString()!;
        var isGraduated = phase is "review" or "relearning";
        return phase == "new" ? $"{id} new" : string.Create(CultureInfo.InvariantCulture, $"{id} {phase} {card.GetProperty("due").GetString()![..Math.Min(19, card.GetProperty("due").GetString()!.Length)]} {(isGraduated ? card.GetProperty("intervalDays").GetInt64() : 0)} {(isGraduated ? card.GetProperty("ease").GetDouble() : 0):0.###} {card.GetProperty("reps").GetInt32()} {card.GetProperty("lapses").GetInt32()} {card.GetProperty("queue").GetString() == "suspended"} {card.GetProperty("flag").GetInt32()}");
    }

    private static IEnumerable<string> Actual(string cards, JsonElement said)
    {
        var ours = Ours(said).Select(note => note.GetProperty("guid").GetString()!).ToHashSet();
        foreach (var note in JsonDocument.Parse(cards).RootElement.EnumerateArray().Where(note => ours.Contains(note.GetProperty("id").GetString()!)))
        {
            var state = note.GetProperty("cards")[0].GetProperty("state");
            var due = state.GetProperty("due").GetString() ?? "";
            var id = note.GetProperty("id").GetString();
            yield return state.GetProperty("phase").GetString() == "new" ? $"{id} new" : string.Create(CultureInfo.InvariantCulture, $"{id} {state.GetProperty("phase").GetString()} {due[..Math.Min(19, due.Length)]} {state.GetProperty("intervalDays").GetInt64()} {state.GetProperty("ease").GetDouble():0.###} {state.GetProperty("reps").GetInt32()} {state.GetProperty("lapses").GetInt32()} {state.GetProperty("suspended").GetBoolean()} {state.GetProperty("flag").GetInt32()}");
        }
    }

    private static IEnumerable<JsonElement> Ours(JsonElement said) =>
        said.GetProperty("notes").EnumerateArray().Where(note => note.GetProperty("noteType").GetString()!.StartsWith("StarCards", StringComparison.Ordinal));
}
