using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sqlite.Notes;

/// <summary>Anki's numbers of notes and cards: each given once, at first sight, at the first free millisecond from then on.</summary>
[DapperAot]
internal sealed class AnkiNumbers(SqliteConnection connection)
{
    /// <summary>By note id or card id.</summary>
    public Dictionary<string, long> Read() => Read("");

    /// <summary>The same without the part cards, which are most of them and seldom asked for.</summary>
    public Dictionary<string, long> ReadWithoutParts() => Read(" WHERE owner NOT GLOB '*/[star]*' OR owner GLOB '*/story'");

    /// <summary>Gives a note and the cards that it has by now their numbers, where they have none.</summary>
    public void GiveTo(IReadOnlyList<IdentifiedNote> notes)
    {
        var known = Read();
        var taken = known.Values.ToHashSet();
        var given = new List<AnkiNumberRow>();
        var nextFrom = new Dictionary<Instant, long>();
        foreach (var note in notes)
        {
            foreach (var owner in OwnersOf(note).Where(owner => !known.ContainsKey(owner)))
            {
                var number = nextFrom.GetValueOrDefault(note.FirstSeenAt, note.FirstSeenAt.UnixMilliseconds);
                while (!taken.Add(number))
                {
                    number++;
                }

                nextFrom[note.FirstSeenAt] = number + 1;
                known.Add(owner, number);
                given.Add(new AnkiNumberRow(owner, number));
            }
        }

        connection.Execute("INSERT INTO anki_number (owner, number) VALUES (@Owner, @Number)", given);
    }

    /// <summary>Puts these numbers in place of all others.</summary>
    public void Replace(IReadOnlyDictionary<string, long> numbers)
    {
        connection.Execute("DELETE FROM anki_number");
        connection.Execute("INSERT INTO anki_number (owner, number) VALUES (@Owner, @Number)", numbers.Select(number => new AnkiNumberRow(number.Key, number.Value)).ToList());
    }

    private Dictionary<string, long> Read(string where)
    {
        using var row = new Statement(connection, "SELECT owner, number FROM anki_number" + where);
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        while (row.Read())
        {
            numbers.Add(row.Text(0), row.Long(1));
        }

        return numbers;
    }

    private static IEnumerable<string> OwnersOf(IdentifiedNote note) =>
        CardFaces.Of(note, withParts: true).Select(face => new CardId(note.Id, face).ToString()).Prepend(note.Id.ToString());
}
