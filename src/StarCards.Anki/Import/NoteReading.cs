using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using StarCards.Anki.Export;
using StarCards.Anki.Html;
using StarCards.Anki.Packages;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Import;

/// <summary>Tells our notes from others: ours has a guid that the ledger knows, and the same id in its field <c>Id</c>.</summary>
internal sealed class NoteReading(CollectionReader collection, ImportBasis basis)
{
    private const int LongestName = 80;

    private readonly Dictionary<long, OurNote> _ours = [];
    private readonly HashSet<NoteId> _seen = [];
    private readonly List<PackageNote> _notes = [];
    private readonly List<string> _unknown = [];
    private readonly List<string> _refused = [];
    private readonly SourceHtml _html = new(new MediaShelf());
    private int _strangers;

    /// <summary>Our notes by Anki's number, once they are read.</summary>
    public IReadOnlyDictionary<long, OurNote> Ours => _ours;

    public IReadOnlyList<PackageNote> Notes => _notes;

    public PassedOver PassedOver => new(_strangers, _unknown, _refused);

    public NoteReading Read()
    {
        foreach (var row in collection.Rows("select ifnull(cast(id as integer), 0), ifnull(cast(guid as text), ''), ifnull(cast(mid as integer), 0), ifnull(cast(mod as integer), 0), ifnull(cast(tags as text), ''), ifnull(cast(flds as text), '') from notes order by id"))
        {
            Sort(row);
        }

        return this;
    }

    private void Sort(SqliteDataReader row)
    {
        var names = collection.FieldsByNoteType.GetValueOrDefault(row.GetInt64(2), []);
        var fields = new FieldValues(names, row.GetString(5).Split(FieldText.Separator));
        var known = basis.Resolve(row.GetString(1));
        if (known is null)
        {
            if (fields.AreOurs)
            {
                _unknown.Add(Name(fields));
            }
            else
            {
                _strangers++;
            }
        }
        else if (fields.AreOurs && basis.Resolve(fields["Id"]) == known && fields.AreOfFramework == (basis.Notes[known.Value].Note.Kind == NoteKind.Framework))
        {
            Add(known.Value, row, fields);
        }
        else
        {
            _refused.Add(Name(fields));
        }
    }

    private void Add(NoteId id, SqliteDataReader row, FieldValues fields)
    {
        // Two notes of one guid are one note's, and the first that Anki made is it.
        if (!_seen.Add(id))
        {
            _refused.Add(Name(fields));
            return;
        }

        _ours.Add(row.GetInt64(0), new OurNote(id, fields.AreOfFramework));
        var note = basis.Notes[id];
        var expected = NoteFields.Texts(note, _html.For(note.Source));
        var tags = NoteTags.Read(row.GetString(4));
        _notes.Add(new PackageNote(
            id,
            new Instant(Math.Clamp(row.GetInt64(3), 0, uint.MaxValue) * 1000),
            [.. tags.Where(tag => !NoteTags.IsOurs(tag))],
            tags,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', expected.Keys.Select(name => FieldText.Words(fields[name])))))),
            [.. expected.Where(field => FieldText.Words(fields[field.Key]) != FieldText.Words(field.Value)).Select(field => field.Key)]));
    }

    private static string Name(FieldValues fields)
    {
        var words = FieldText.Words(fields.First);
        return words.Length <= LongestName ? words : words[..LongestName] + "…";
    }
}
