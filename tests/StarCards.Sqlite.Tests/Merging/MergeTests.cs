using CsCheck;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.TestKit;

namespace StarCards.Sqlite.Tests.Merging;

public sealed class MergeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>What three machines did: which reviewed which card when, and which notes each saw first when.</summary>
    private static readonly Gen<(int Machine, int Card, long At, int Days)[]> Doings =
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 4], Gen.Long[0, 12], Gen.Int[1, 9]).Array[1, 25];

    [Fact]
    public void In_whatever_order_and_however_often_collections_are_merged_they_agree() => Doings.Sample(
        doings =>
        {
            using var folder = new TempFolder();
            var files = Enumerable.Range(0, 3).Select(machine => folder[$"machine{machine}.db"]).ToArray();
            Make(files, doings);
            var forwards = Merged(folder["forwards.db"], [files[0], files[1], files[2], files[1]]);
            var backwards = Merged(folder["backwards.db"], [files[2], files[1], files[0]]);
            var nested = Merged(folder["nested.db"], [files[1], folder["forwards.db"]]);
            Assert.Equal(forwards, backwards);
            Assert.Equal(forwards, nested);
        },
        iter: 8);

    [Fact]
    public void A_merge_says_what_it_brought_and_a_second_brings_nothing()
    {
        using var ours = Open("ours.db");
        using (var theirs = Open("theirs.db"))
        {
            ours.AppendImported([Some.Review(Some.Card(1), at: 1)]);
            theirs.AppendImported([Some.Review(Some.Card(1), at: 1), Some.Review(Some.Card(2), at: 1), Some.Event(new Flagged(2), Some.Card(1), at: 2, machine: "theirs")]);
            ours.SaveNotes([At(1, 50)], []);
            theirs.SaveNotes([At(1, 20), At(2, 21)], []);
        }

        var first = ours.Merge(_folder["theirs.db"]);
        Assert.Equal((2, 1, 1, 2), (first.Events, first.Known, first.Notes, first.Numbers));
        var second = ours.Merge(_folder["theirs.db"]);
        Assert.Equal((0, 3, 0, 0), (second.Events, second.Known, second.Notes, second.Numbers));
        Assert.Equal("theirs", ours.ReadLog()[^1].Machine);
        Assert.Equal(2, ours.ReadProgress()[Some.Card(1)].Flag);
        Assert.Empty(ours.Examine());
        Assert.False(File.Exists(_folder["ours.db.merging"]));
    }

    [Fact]
    public void A_long_note_behind_a_short_one_is_merged()
    {
        using var ours = Open("ours.db");
        using (var theirs = Open("theirs.db"))
        {
            var told = Some.Question(2) with { IsDraft = false, Stories = [new Story(3, null, StarParts.Empty, new string('x', 9_000))] };
            theirs.SaveNotes([Some.Note(1), Some.Note(2, note: told)], []);
        }

        Assert.Equal(2, ours.Merge(_folder["theirs.db"]).Notes);
    }

    [Fact]
    public void The_other_database_is_not_touched()
    {
        Open("theirs.db").Dispose();
        var before = File.ReadAllBytes(_folder["theirs.db"]);
        using var ours = Open("ours.db");
        ours.Merge(_folder["theirs.db"]);
        Assert.Equal(before, File.ReadAllBytes(_folder["theirs.db"]));
    }

    [Fact]
    public void A_database_cannot_be_merged_with_itself_or_with_what_is_none()
    {
        using var ours = Open("ours.db");
        Assert.Contains("is this database itself", Refusal(ours, _folder["ours.db"]), StringComparison.Ordinal);
        Assert.Contains("there is no database", Refusal(ours, _folder["nowhere.db"]), StringComparison.Ordinal);
        Assert.Contains("is no StarCards database", Refusal(ours, _folder.Write("notes.md", "# mine")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_packages_said_is_taken_where_it_is_later()
    {
        using var ours = Open("ours.db");
        var card = new PhoneCard(Some.Card(1), 5, false, 1, Some.Now);
        ours.SavePhoneCards([card, card with { Card = Some.Card(2) }]);
        using (var theirs = Open("theirs.db"))
        {
            theirs.SavePhoneCards([card with { Flag = 2, ModifiedAt = Some.Now.PlusSeconds(1) }, card with { Card = Some.Card(2), Flag = 2, ModifiedAt = Some.Now.PlusSeconds(-1) }]);
            theirs.AskForPartCards(Some.NoteId(1), Some.Now);
        }

        ours.Merge(_folder["theirs.db"]);
        Assert.Equal([2, 1], ours.ReadPhoneCards().Select(phone => phone.Flag));
    }

    public void Dispose() => _folder.Dispose();

    private CollectionFile Open(string name) => CollectionFile.Open(_folder[name], name, Some.Now);

    private static string Refusal(CollectionFile ours, string other) => Assert.Throws<UserException>(() => ours.Merge(other)).Message;

    private static IdentifiedNote At(int number, long milliseconds)
    {
        var at = new Instant(Some.Now.UnixMilliseconds + milliseconds * 1000);
        return Some.Note(number) with { FirstSeenAt = at, ChangedAt = at };
    }

    private static void Make(string[] files, (int Machine, int Card, long At, int Days)[] doings)
    {
        for (var machine = 0; machine < files.Length; machine++)
        {
            using var collection = CollectionFile.Open(files[machine], $"machine {machine}", Some.Now);
            collection.AllOrNothing(() =>
            {
                foreach (var (_, card, at, days) in doings.Where(doing => doing.Machine == machine))
                {
                    // The same card at the same instant is the same review, so what it says follows from the two.
                    collection.AppendImported([Some.Review(Some.Card(card), at, days: card + (int)at)]);
                    collection.SaveNotes([At(card, 10 * card + days + 100 * machine)], []);
                }
            });
        }
    }

    /// <summary>Merges into a new collection and says what it holds then.</summary>
    private static string Merged(string path, IEnumerable<string> others)
    {
        using var collection = CollectionFile.Open(path, "merging", Some.Now);
        foreach (var other in others)
        {
            collection.Merge(other);
        }

        Assert.Empty(collection.Examine());
        return string.Join('\n', collection.ReadLog().Select(logged => logged.ToString())
            .Concat(collection.ReadEveryNote().OrderBy(known => known.Note.Id).Select(known => $"{known.Note.Id} {known.Note.AnkiNoteId} {known.Note.FirstSeenAt}")));
    }
}
