using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.Connect;

/// <summary>A small Anki: a collection with decks, and what each action does to it. Day zero is 20 November 2026, in Berlin.</summary>
internal sealed class AnkiModel : IDisposable
{
    private const long Created = 1_795_143_600;

    private static readonly string[] Actions =
    [
        "apiReflect", "areSuspended", "cardsModTime", "changeDeck", "exportPackage", "findCards", "getDecks", "getReviewsOfCards", "importPackage",
        "insertReviews", "setSpecificValueOfCard", "suspend", "sync", "unsuspend", "version", "requestPermission",
    ];

    private readonly TempFolder _folder = new();
    private readonly SqliteConnection _database;

    public AnkiModel()
    {
        _database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder["anki"], Pooling = false }.ToString());
        _database.Open();
        Run("""
            pragma synchronous = off; pragma journal_mode = memory;
            create table col (id integer primary key, crt integer, mod integer, scm integer, ver integer, dty integer, usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);
            create table notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld integer, csum integer, flags integer, data text);
            create table cards (id integer primary key, nid integer, did integer, ord integer, mod integer, usn integer, type integer, queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer, left integer, odue integer, odid integer, flags integer, data text);
            create table revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer, lastIvl integer, factor integer, time integer, type integer);
            create table graves (usn integer, oid integer, type integer);
            create table deck (id integer primary key, name text);
            insert into deck values (1, 'Default');
            insert into col values (1, 1795143600, 0, 0, 11, 0, 0, 0, '{"schedVer":2,"creationOffset":-60}', '{}', '{}', '{}', '{}');
            """);
    }

    /// <summary>Seconds since 1970 at which changes are stamped.</summary>
    public long Now { get; set; } = Example.Now.UnixSeconds;

    /// <summary>The rest of the collection that is not in the tables: everything as text, to be compared.</summary>
    public string Dump() => string.Join('\n', new[]
    {
        "select guid, mod, tags, flds from notes order by guid",
        "select n.guid, c.ord, d.name, c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.lapses, c.left, c.odue, c.flags from cards c join notes n on n.id = c.nid join deck d on d.id = c.did order by 1, 2",
        "select r.id, n.guid, c.ord, r.ease, r.ivl, r.lastIvl, r.factor, r.time, r.type from revlog r left join cards c on c.id = r.cid left join notes n on n.id = c.nid order by 1",
    }.SelectMany(Rows).Select(row => string.Join('|', row)));

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    public JsonObject Answer(string action, JsonObject parameters)
    {
        try
        {
            return new JsonObject { ["result"] = Result(action, parameters), ["error"] = null };
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException)
        {
            var words = exception is SqliteException ? $"DbError {{ info: \"{exception.Message}\" }}" : exception.Message;
            return new JsonObject { ["result"] = null, ["error"] = words };
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "The tests' own SQL.")]
    public void Run(string sql)
    {
        using var command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [SuppressMessage("Security", "CA2100", Justification = "The tests' own SQL.")]
    public List<object[]> Rows(string sql)
    {
        using var command = _database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private JsonNode? Result(string action, JsonObject parameters) => action switch
    {
        "version" => 6,
        "requestPermission" => new JsonObject { ["permission"] = "granted", ["requireApikey"] = false, ["version"] = 6 },
        "apiReflect" => new JsonObject { ["scopes"] = new JsonArray("actions"), ["actions"] = new JsonArray([.. Actions.Select(name => (JsonNode)name)]) },
        "sync" => null,
        "findCards" => Find((string)parameters["query"]!),
        "cardsModTime" => Array($"select id, mod from cards where id in ({List(parameters["cards"]!)}) order by id", row => new JsonObject { ["cardId"] = (long)row[0], ["mod"] = (long)row[1] }),
        "getDecks" => DecksOf(List(parameters["cards"]!)),
        "changeDeck" => Do($"update cards set did = {DeckTree((string)parameters["deck"]!)} where id in ({List(parameters["cards"]!)})"),
        "suspend" => Do($"update cards set queue = -1, mod = {Now} where id in ({List(parameters["cards"]!)})", true),
        "unsuspend" => Do($"update cards set queue = type, mod = {Now} where queue = -1 and id in ({List(parameters["cards"]!)})"),
        "getReviewsOfCards" => Reviews(List(parameters["cards"]!)),
        "insertReviews" => Do("insert into revlog (id, cid, usn, ease, ivl, lastIvl, factor, time, type) values " + string.Join(',', parameters["reviews"]!.AsArray().Select(row => $"({List(row!)})"))),
        "setSpecificValueOfCard" => Set(parameters),
        "exportPackage" => Export((string)parameters["deck"]!, (string)parameters["path"]!),
        "importPackage" => new AnkiModelImport(this, Created).Import((string)parameters["path"]!),
        _ => throw new InvalidOperationException("unsupported action"),
    };

    private JsonArray Find(string query)
    {
        var where = query.Contains("deck:filtered", StringComparison.Ordinal) ? "odid <> 0"
            : query.Contains("edited:", StringComparison.Ordinal) ? $"nid in (select id from notes where mod > {Now - 86_400})"
            : "1";
        return Array($"select id from cards where {where} order by id", row => (long)row[0]);
    }

    private JsonObject DecksOf(string cards)
    {
        var decks = new JsonObject();
        foreach (var deck in Rows($"select d.name, c.id from cards c join deck d on d.id = c.did where c.id in ({cards}) order by 1, 2").GroupBy(row => (string)row[0]))
        {
            decks[deck.Key] = new JsonArray([.. deck.Select(row => (JsonNode)(long)row[1])]);
        }

        return decks;
    }

    private JsonObject Reviews(string cards)
    {
        var reviews = new JsonObject();
        foreach (var card in cards.Split(','))
        {
            reviews[card] = Array($"select id from revlog where cid = {card} order by id", row => new JsonObject { ["id"] = (long)row[0] });
        }

        return reviews;
    }

    private JsonArray Set(JsonObject parameters)
    {
        var keys = parameters["keys"]!.AsArray().Select(key => (string)key!).ToList();
        var values = parameters["newValues"]!.AsArray().Select(value => value?.ToJsonString() ?? "null").ToList();
        foreach (var (key, value) in keys.Zip(values).Where(pair => pair.First is not "memory_state" and not "last_review_time"))
        {
            Run($"update cards set {key} = {value}, mod = {Now} where id = {parameters["card"]}");
        }

        var last = keys.IndexOf("last_review_time");
        if (last >= 0)
        {
            Run($"update cards set data = '{{\"lrt\":{values[last]}}}' where id = {parameters["card"]}");
        }

        return new JsonArray([.. keys.Select(_ => (JsonNode)true)]);
    }

    private bool Export(string deck, string path)
    {
        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new InvalidOperationException($"Failed to create file in '{Path.GetDirectoryName(path)}'");
        }

        if (Rows($"select 1 from deck where name = '{deck}'").Count == 0)
        {
            return false;
        }

        var file = _folder[Guid.NewGuid().ToString("N")];
        Run($"vacuum into '{file}'");
        using (var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()))
        {
            copy.Open();
            using var command = copy.CreateCommand();
            command.CommandText = "delete from cards where did not in (select id from deck where name = $deck or name like $deck || '::%'); delete from notes where id not in (select nid from cards); delete from revlog where cid not in (select id from cards); drop table deck";
            command.Parameters.AddWithValue("$deck", deck);
            command.ExecuteNonQuery();
        }

        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        zip.CreateEntryFromFile(file, "collection.anki21");
        using var meta = zip.CreateEntry("meta").Open();
        meta.Write([8, 2]);
        return true;
    }

    /// <summary>The deck of a name, made with all its parents where there is none.</summary>
    public long DeckTree(string name)
    {
        var end = name.LastIndexOf("::", StringComparison.Ordinal);
        if (end > 0)
        {
            DeckTree(name[..end]);
        }

        return DeckId(name);
    }

    /// <summary>The deck of a name, made where there is none.</summary>
    public long DeckId(string name)
    {
        var known = Rows($"select id from deck where name = '{name}' collate nocase");
        if (known.Count > 0)
        {
            return (long)known[0][0];
        }

        Run($"insert into deck (name) values ('{name}')");
        return DeckId(name);
    }

    private static string List(JsonNode numbers) => string.Join(',', numbers.AsArray().Select(number => ((long)number!).ToString(CultureInfo.InvariantCulture)));

    private JsonArray Array(string sql, Func<object[], JsonNode> item) => new([.. Rows(sql).Select(item)]);

    private JsonNode? Do(string sql, JsonNode? result = null)
    {
        Run(sql);
        return result;
    }
}
