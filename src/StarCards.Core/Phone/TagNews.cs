using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>Which tags were given and taken on the phone since the last package.</summary>
public static class TagNews
{
    /// <summary>The events that are to be added to the log, each at an instant of its own from the note's last change on.</summary>
    /// <param name="note">The note as the package has it.</param>
    /// <param name="here">The note as it is here, tags given outside the notes included.</param>
    /// <param name="lastSaid">What the last package said of it, or null.</param>
    /// <param name="calendar">The calendar of this machine.</param>
    /// <param name="machine">The name under which the events stand in the log.</param>
    /// <param name="now">The moment of the import.</param>
    public static IReadOnlyList<LogEvent> Of(PackageNote note, IdentifiedNote here, PhoneNote? lastSaid, StudyCalendar calendar, string machine, Instant now)
    {
        var card = new CardId(note.Note, Faces.Main(here.Note.Kind));
        var before = (lastSaid?.Tags ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ours = here.AllTags.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var there = note.AllTags.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var given = note.Tags.Where(tag => !before.Contains(tag) && !ours.Contains(tag)).Select(LoggedFact (tag) => new Tagged(tag));
        var taken = here.GivenTags.Where(tag => before.Contains(tag) && !there.Contains(tag)).Select(LoggedFact (tag) => new Untagged(tag));
        var at = note.ModifiedAt < now ? note.ModifiedAt : now;
        return [.. given.Concat(taken).Select((what, index) => Event(new Instant(at.UnixMilliseconds + index), card, what, calendar, machine))];
    }

    private static LogEvent Event(Instant at, CardId card, LoggedFact what, StudyCalendar calendar, string machine) =>
        new(at, calendar.DayOf(at), card, Origin.Phone, machine, what);
}
