using System.Globalization;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Cli.Phone;

/// <summary>What a package brought, for people.</summary>
internal static class ImportText
{
    private const int MostNames = 10;

    public static void Write(PhoneNews news, TextWriter output, bool isDry)
    {
        var parts = Parts(news).ToList();
        output.WriteLine(!news.HasScheduling
            ? "this package came without progress, so no schedule changes; tick \"Include scheduling information\" when you export it"
            : parts.Count == 0 ? "nothing new" : $"{(isDry ? "would come in" : "came in")}: {string.Join(", ", parts)}");
        List(output, "edited on the phone, left as it is in your notes", news.Edits.Select(edit => $"{edit.Prompt} ({string.Join(", ", edit.Fields)})").ToList());
        List(output, "never seen here, passed over", news.PassedOver.Unknown);
        List(output, "refused, because it carries the id of another note", news.PassedOver.Refused);
        if (news.Unbelievable > 0)
        {
            output.WriteLine($"left out, because they are dated in the future: {Counted(news.Unbelievable, "review")}; is the phone's clock right?");
        }
    }

    private static IEnumerable<string> Parts(PhoneNews news) =>
        new (EventKind Kind, string One, string Many)[]
        {
            (EventKind.Review, "review", "reviews"),
            (EventKind.Practice, "practice", "practices"),
            (EventKind.Manual, "change by hand", "changes by hand"),
            (EventKind.State, "schedule adjusted", "schedules adjusted"),
            (EventKind.Suspend, "suspended card", "suspended cards"),
            (EventKind.Unsuspend, "unsuspended card", "unsuspended cards"),
            (EventKind.Flag, "flag", "flags"),
            (EventKind.Tag, "tag given", "tags given"),
            (EventKind.Untag, "tag taken away", "tags taken away"),
        }.Select(word => (Count: news.Count(word.Kind), word.One, word.Many))
        .Where(word => word.Count > 0)
        .Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Count} {(word.Count == 1 ? word.One : word.Many)}"));

    private static string Counted(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    private static void List(TextWriter output, string what, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            var shown = string.Join("; ", names.Take(MostNames));
            output.WriteLine($"{what}: {shown}{(names.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNames} more") : "")}");
        }
    }
}
