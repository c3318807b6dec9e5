using StarCards.Reviews;

namespace StarCards.TestKit.Anki;

/// <summary>The SQLite file and the row that describes it.</summary>
internal static class DatabaseChecks
{
    private static readonly Dictionary<string, string> Columns = new()
    {
        ["col"] = "id,crt,mod,scm,ver,dty,usn,ls,conf,models,decks,dconf,tags",
        ["notes"] = "id,guid,mid,mod,usn,tags,flds,sfld,csum,flags,data",
        ["cards"] = "id,nid,did,ord,mod,usn,type,queue,due,ivl,factor,reps,lapses,left,odue,odid,flags,data",
        ["revlog"] = "id,cid,usn,ease,ivl,lastIvl,factor,time,type",
        ["graves"] = "usn,oid,type",
    };

    public static void Header(string file, Faults faults)
    {
        var header = new byte[100];
        using var stream = File.OpenRead(file);
        stream.ReadExactly(header);
        faults.Require(header.AsSpan(0, 16).SequenceEqual("SQLite format 3\0"u8), "D1 no SQLite file");
        faults.Require(header[18] == 1 && header[19] == 1, "D1 not in rollback mode");
    }

    public static PackageHead Run(PackageDatabase database, Instant now, Faults faults)
    {
        faults.Require(database.Texts("pragma integrity_check").Single() == "ok", "D1 integrity_check");
        faults.Require(database.Texts("pragma encoding").Single() == "UTF-8", "D1 encoding");
        var tables = database.Texts("select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name");
        faults.Require(string.Join(',', tables) == "cards,col,graves,notes,revlog", "D2 tables");
        faults.RequireNone(database, "D2 index", "select name from sqlite_master where type = 'index' and name like 'idx#_%' escape '#'");
        faults.RequireNone(database, "D2 trigger or view", "select name from sqlite_master where type in ('trigger', 'view')");
        foreach (var (table, columns) in Columns)
        {
            faults.Require(string.Join(',', database.Texts($"select name from pragma_table_info('{table}')")) == columns, $"D3 columns of {table}");
            var nulls = string.Join(" or ", columns.Split(',').Select(column => column + " is null"));
            faults.RequireNone(database, $"D6 null in {table}", $"select rowid from {table} where {nulls}");
        }

        faults.Require(database.Texts("select count(*), min(id), min(ver) from col").Single() == "1|1|11", "D4 col");
        faults.Require(database.Number("select count(*) from graves") == 0, "D7 graves");
        var head = PackageHead.Read(database);
        Times(database, head, now, faults);
        return head;
    }

    private static void Times(PackageDatabase database, PackageHead head, Instant now, Faults faults)
    {
        faults.Require(head.Created > 1_000_000_000 && head.Created <= now.UnixSeconds, "D5 crt");
        if (head.Settings.TryGetProperty("creationOffset", out var offset))
        {
            var local = (head.Created - offset.GetInt32() * 60L) % 86400;
            faults.Require(local == 4 * 3600, $"D5 crt is not at 04:00 but {local} s into its day");
        }

        var latest = database.Number("select max(m) from (select max(mod) m from notes union all select max(id / 1000) from revlog)");
        faults.Require(head.Modified / 1000 == latest, "D5 mod is not the latest change");
        faults.Require(database.Number("select mod = scm and mod > 1000000000000 from col") == 1, "D5 scm");
    }
}
