using StarCards.Reviews;

namespace StarCards.TestKit.Anki;

/// <summary>The rows of <c>revlog</c>.</summary>
internal static class ReviewChecks
{
    public static void Run(PackageDatabase database, PackageHead head, bool isLegacy2, Instant now, Faults faults)
    {
        faults.RequireNone(database, "R1 no card", "select id from revlog where cid not in (select id from cards)");
        faults.RequireNone(database, "R2 button and type", "select id from revlog where ease not between 0 and 4 or type not between 0 and 5 or (ease = 0) <> (type in (4, 5))");
        faults.RequireNone(database, "R3 factor and time", "select id from revlog where factor < 0 or time not between 0 and 60000");
        faults.RequireNone(database, "R4 in the future", $"select id from revlog where id > {now.UnixMilliseconds}");
        faults.RequireNone(database, "R5 the first rating of a card", "select cid from (select cid, type, min(id) from revlog where ease > 0 group by cid) where type <> 0");
        var isScheduled = database.Number("select count(*) from cards where queue <> 0") > 0;
        var hasReviews = database.Number("select count(*) from revlog") > 0;
        faults.Require(isLegacy2 == (isScheduled || hasReviews), "R6/R7 the variant does not fit what is scheduled");
        faults.Require(!isLegacy2 || head.Settings.TryGetProperty("schedVer", out var version) && version.GetRawText() == "2", "R7 schedVer");
    }
}
