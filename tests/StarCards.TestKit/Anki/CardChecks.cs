using System.Text.Json;
using StarCards.Reviews;

namespace StarCards.TestKit.Anki;

/// <summary>The rows of <c>cards</c>.</summary>
internal static class CardChecks
{
    private static readonly HashSet<string> Keys = ["pos", "s", "d", "dr", "decay", "lrt", "cd"];

    public static void Run(PackageDatabase database, PackageHead head, Instant now, Faults faults)
    {
        faults.RequireNone(database, "C1 twice", "select nid, ord from cards group by 1, 2 having count(*) > 1");
        faults.RequireNone(database, "C2 no note", "select c.id from cards c left join notes n on n.id = c.nid where n.id is null");
        faults.RequireNone(database, "C5 type and queue", "select id from cards where not ((queue >= 0 and (type * 10 + queue) in (0, 11, 13, 22, 31, 33)) or (queue in (-1, -2, -3) and type between 0 and 3))");
        faults.RequireNone(database, "C6 new", "select id from cards where type = 0 and not (due between 0 and 999999 and ivl = 0 and factor = 0 and reps = 0 and lapses = 0 and left = 0)");
        faults.RequireNone(database, "C7 step", "select id from cards where queue = 1 and due <= 1000000000");
        faults.RequireNone(database, "C8 day number", "select id from cards where queue in (2, 3) and abs(due) > 100000");
        faults.RequireNone(database, "C9 review", "select id from cards where type in (2, 3) and not (ivl >= 1 and factor between 1300 and 10000 and reps >= 1)");
        faults.RequireNone(database, "C10 counters", "select id from cards where min(ivl, factor, reps, lapses, left, flags) < 0 or typeof(due) || typeof(ivl) || typeof(factor) || typeof(reps) || typeof(lapses) || typeof(left) <> 'integerintegerintegerintegerintegerinteger'");
        faults.RequireNone(database, "C11 filtered", "select id from cards where odue <> 0 or odid <> 0");
        faults.RequireNone(database, "C12 flag", "select id from cards where flags not between 0 and 7");
        faults.RequireNone(database, "C14 steps left", "select id from cards where type in (1, 3) and left % 1000 < 1");
        faults.RequireNone(database, "C15 mod", $"select id from cards where mod < 1e9 or mod > {now.UnixSeconds}");
        foreach (var row in database.Rows("select c.id, c.did, c.ord, n.mid, c.data, exists (select 1 from revlog r where r.cid = c.id and r.ease > 0) from cards c join notes n on n.id = c.nid"))
        {
            faults.Require((long)row[1] != 1 && head.Decks.TryGetProperty($"{row[1]}", out _), $"C3 {row[0]}: deck {row[1]}");
            faults.Require((long)row[2] >= 0 && head.TemplateCount((long)row[3]) is { } count && (long)row[2] < count, $"C4 {row[0]}: ordinal {row[2]}");
            Data(row, faults);
        }
    }

    private static void Data(object[] row, Faults faults)
    {
        var data = (string)row[4];
        var keys = data.Length == 0 ? [] : JsonDocument.Parse(data).RootElement.EnumerateObject().Select(pair => pair.Name).ToHashSet();
        faults.Require(keys.IsSubsetOf(Keys), $"C13 {row[0]}: data {data}");
        faults.Require((long)row[5] == 0 || keys.Contains("lrt"), $"C13 {row[0]}: no lrt");
    }
}
