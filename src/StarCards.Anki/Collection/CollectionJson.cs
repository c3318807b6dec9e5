using System.Text;
using System.Text.Json;
using StarCards.Anki.NoteTypes;

namespace StarCards.Anki.Collection;

/// <summary>The JSON columns of <c>col</c>, with every key that any client insists on, in its exact type.</summary>
internal static class CollectionJson
{
    /// <summary>Scheduler version, zone and counters; without the first three where nothing is scheduled, so that the oldest clients take it.</summary>
    public static string Settings(bool isScheduled, int creationOffsetMinutes, int nextPosition) => Text(json =>
    {
        if (isScheduled)
        {
            json.WriteNumber("schedVer", 2);
            json.WriteBoolean("sched2021", true);
            json.WriteNumber("creationOffset", creationOffsetMinutes);
            json.WriteNumber("rollover", 4);
        }

        json.WriteNumber("nextPos", nextPosition);
        json.WriteNumber("curDeck", 1);
        json.WriteStartArray("activeDecks");
        json.WriteNumberValue(1);
        json.WriteEndArray();
        json.WriteNull("curModel");
        json.WriteNumber("newSpread", 0);
        json.WriteNumber("collapseTime", 1200);
        json.WriteNumber("timeLim", 0);
        json.WriteBoolean("estTimes", true);
        json.WriteBoolean("dueCounts", true);
        json.WriteString("sortType", "noteFld");
        json.WriteBoolean("sortBackwards", false);
        json.WriteBoolean("addToCur", true);
        json.WriteBoolean("dayLearnFirst", false);
        json.WriteBoolean("newBury", true);
    });

    /// <summary>Both note types, in use or not: their ids and schema must be the same in every package.</summary>
    public static string AllNoteTypes() => Text(json =>
    {
        foreach (var type in NoteType.All)
        {
            NoteTypeJson.Write(json, type);
        }
    });

    /// <summary>The decks; the default deck is always among them.</summary>
    public static string Decks(IEnumerable<KeyValuePair<string, long>> decks, long modifiedSeconds) => Text(json =>
    {
        foreach (var (name, id) in decks)
        {
            json.WriteStartObject(Key(id));
            json.WriteNumber("id", id);
            json.WriteNumber("mod", modifiedSeconds);
            json.WriteString("name", name);
            json.WriteNumber("usn", -1);
            foreach (var counter in (ReadOnlySpan<string>)["lrnToday", "revToday", "newToday", "timeToday"])
            {
                json.WriteStartArray(counter);
                json.WriteNumberValue(0);
                json.WriteNumberValue(0);
                json.WriteEndArray();
            }

            json.WriteBoolean("collapsed", false);
            json.WriteBoolean("browserCollapsed", false);
            json.WriteString("desc", "");
            json.WriteNumber("dyn", 0);
            json.WriteNumber("conf", 1);
            json.WriteNumber("extendNew", 0);
            json.WriteNumber("extendRev", 0);
            json.WriteEndObject();
        }
    });

    public static string Key(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Text(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
