using System.IO.Compression;
using Microsoft.Data.Sqlite;
using StarCards.Anki.Export;
using StarCards.Anki.Import;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.Import;

/// <summary>Packages that are damaged, foreign, from the future, or made to do harm: one clear line, or brought back to bounds.</summary>
public sealed class HostilePackageTests : IDisposable
{
    private static readonly IdentifiedNote Note = Example.Known(Example.Story);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Something_that_is_no_zip()
    {
        _folder.Write("page.apkg", "<html>404 not found</html>");

        Refused("page.apkg", "no package of Anki");
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.7)]
    [InlineData(0.99)]
    public void A_package_that_was_cut_off(double share)
    {
        var whole = File.ReadAllBytes(Repository.Data("anki/07-morning-latest.apkg"));
        File.WriteAllBytes(_folder["cut.apkg"], whole[..(int)(whole.Length * share)]);

        Refused("cut.apkg", "cut off");
    }

    [Fact]
    public void A_file_that_is_not_there() => Refused("none.apkg", "cannot read");

    [Fact]
    public void A_folder() => Refused("", "cannot read");

    [Fact]
    public void A_newer_version() => Refused(Zip(("meta", [8, 9]), ("collection.anki21c", [1])), "version 9, newer");

    [Theory]
    [InlineData(new byte[] { 0xff, 0xff, 0xff })]
    [InlineData(new byte[] { 0x0a, 0x7f, 1 })]
    public void A_version_that_is_no_protobuf(byte[] meta) => Refused(Zip(("meta", meta), ("collection.anki2", [1])), "no package of Anki");

    [Fact]
    public void Broken_zstd() => Refused(Zip(("meta", [8, 3]), ("collection.anki21b", [0x28, 0xb5, 0x2f, 0xfd, 9, 9, 9, 9, 9, 9])), "no package of Anki");

    [Fact]
    public void A_zip_without_a_collection() => Refused(Zip(("readme.txt", [1])), "holds no collection.anki2");

    [Fact]
    public void A_collection_that_is_no_database() => Refused(Zip(("collection.anki2", [.. Enumerable.Repeat((byte)65, 5000)])), "damaged");

    [Fact]
    public void Entries_that_would_climb_out_of_the_folder_are_never_unpacked()
    {
        File.Copy(Package(), _folder["climb.apkg"]);
        using (var zip = ZipFile.Open(_folder["climb.apkg"], ZipArchiveMode.Update))
        {
            using var entry = zip.CreateEntry("../../evil.txt").Open();
            entry.Write([1]);
        }

        Assert.Single(Read("climb.apkg").Notes);
        Assert.False(File.Exists(_folder["../../evil.txt"]));
    }

    [Fact]
    public void A_bomb_is_stopped_long_before_it_goes_off()
    {
        using (var zip = ZipFile.Open(_folder["bomb.apkg"], ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("collection.anki2", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 80; i++)
            {
                entry.Write(zeros);
            }
        }

        Refused("bomb.apkg", "unpacks to more");
    }

    [Theory]
    [InlineData("create trigger t after insert on notes begin delete from notes; end", "triggers or views")]
    [InlineData("drop table revlog; create view revlog as select 1 as id", "triggers or views")]
    [InlineData("drop table cards", "table cards")]
    [InlineData("alter table notes rename column flds to fields", "table notes")]
    [InlineData("update col set ver = 99", "version 99")]
    [InlineData("update col set models = 'x'", "no package of Anki")]
    [InlineData("update col set conf = '[]'", "no package of Anki")]
    [InlineData("delete from col", "version")]
    public void A_database_that_no_Anki_wrote(string sql, string words) => Refused(Changed(sql), words);

    [Fact]
    public void Impossible_numbers_are_brought_back_to_their_bounds()
    {
        var name = Changed("update cards set ivl = -9, factor = 99999999, due = 99999999999, reps = -1, lapses = 99999999999, left = -5, flags = 255, odue = 0, data = '{\"s\":\"x\"}'");
        var card = Read(name, package => package.Cards.Single());

        Assert.Equal(1, card.State.IntervalDays);
        Assert.Equal(0, card.State.Reps);
        Assert.Equal(7, card.Flag);
        Assert.Null(card.State.Memory);
        Assert.IsType<DueOn>(card.State.Due);
    }

    [Fact]
    public void Values_of_other_types_do_not_break_the_reading()
    {
        var name = Changed("drop table cards; create table cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data); "
            + "insert into cards select 1, id, 1, '0', x'00', 0, '2', 2.7, 'soon', null, '2500', 3.9, 0, 0, 0, 0, 0, null from notes");

        Assert.Equal(2.5, Read(name, package => package.Cards.Single()).State.Ease);
    }

    [Fact]
    public void Reviews_dated_in_the_future_are_left_out_and_counted()
    {
        var future = Example.Now.PlusSeconds(10 * 86_400).UnixMilliseconds;
        var news = Decide(Changed($"insert into revlog select {future}, cid, -1, 4, 50, 3, 2500, 1000, 1 from revlog limit 1"));

        Assert.Equal(1, news.Unbelievable);
        Assert.DoesNotContain(news.Events, logged => logged.At > Example.Now.PlusSeconds(86_400));
    }

    [Fact]
    public void Rows_that_Anki_cannot_have_written_are_passed_over()
    {
        var name = Changed("insert into revlog select 5, cid, -1, 3, 1, 1, 2500, 1, 1 from revlog limit 1; insert into revlog select id + 1, cid, -1, 9, 1, 1, 2500, 1, 1 from revlog order by id desc limit 1");

        Assert.Single(Read(name, package => package.Cards.Single()).Reviews);
    }

    [Fact]
    public void A_stranger_with_one_of_our_guids_is_refused_by_name()
    {
        var contents = Read(Changed($"update notes set flds = replace(flds, '{Note.Id}', 'aaaaaaaaaaaaaaaa')"));

        Assert.Empty(contents.Notes);
        Assert.Equal(["Tell me about a launch that failed"], contents.PassedOver.Refused);
    }

    [Fact]
    public void Our_fields_with_an_unknown_guid_are_named()
    {
        var contents = Read(Changed("update notes set guid = 'zzzzzzzzzzzzzzzz'"));

        Assert.Equal(["Tell me about a launch that failed"], contents.PassedOver.Unknown);
    }

    [Fact]
    public void Two_notes_with_one_guid_are_taken_once()
    {
        var contents = Read(Changed("insert into notes select id + 1, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data from notes; insert into cards select id + 1, nid + 1, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data from cards"));

        Assert.Single(contents.Notes);
        Assert.Single(contents.PassedOver.Refused);
    }

    [Fact]
    public void Nothing_is_left_behind_in_the_temporary_folder()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "starcards-import-*").ToHashSet();
        Assert.Throws<UserException>(() => ApkgImport.Open(_folder[Changed("drop table cards")]));

        Assert.DoesNotContain(_folder.FullName, Directory.GetDirectories(Path.GetTempPath(), "starcards-import-*").Except(before));
    }

    private void Refused(string name, string words)
    {
        var error = Assert.Throws<UserException>(() => Read(name));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private PackageContents Read(string name) => Read(name, contents => contents);

    private T Read<T>(string name, Func<PackageContents, T> use)
    {
        using var package = ApkgImport.Open(_folder[name]);
        return use(package.Read(new ImportBasis { Notes = new Dictionary<NoteId, IdentifiedNote> { [Note.Id] = Note }, Calendar = Example.Berlin }));
    }

    private PhoneNews Decide(string name) => Read(name, contents => PhoneImport.Decide(contents, new PhoneKnowledge
    {
        Notes = new Dictionary<NoteId, IdentifiedNote> { [Note.Id] = Note },
        LogOf = _ => [],
        LastNotes = new Dictionary<NoteId, PhoneNote>(),
        LastCards = new Dictionary<CardId, PhoneCard>(),
        Calendar = Example.Berlin,
        Machine = "test",
        Now = Example.Now,
    }));

    private string Package()
    {
        var at = Example.Now.PlusSeconds(-3600);
        var state = new CardState { Phase = Phase.Review, IntervalDays = 3, Ease = 2.5, Reps = 1, Due = new DueOn(Example.Today.Plus(3)), LastReviewAt = at };
        var review = new LogEvent(at, Example.Today, new CardId(Note.Id, Face.Story), Origin.Terminal, "here", new Reviewed(new RatedAnswer(Rating.Good, 1000), Phase.New, SchedulerName.Sm2, state));
        ApkgExport.Write(Example.Request(Example.Card(Note, state)) with { Log = [review] }, _folder["good.apkg"]);
        return _folder["good.apkg"];
    }

    /// <summary>A good package after some SQL, as a package of the oldest kind.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "The tests' own SQL.")]
    private string Changed(string sql)
    {
        using (var zip = ZipFile.OpenRead(Package()))
        {
            zip.GetEntry("collection.anki21")!.ExtractToFile(_folder["collection"]);
        }

        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder["collection"], Pooling = false }.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        return Zip(("collection.anki2", File.ReadAllBytes(_folder["collection"])));
    }

    private string Zip(params (string Name, byte[] Content)[] entries)
    {
        using var zip = ZipFile.Open(_folder["made.apkg"], ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }

        return "made.apkg";
    }
}
