using System.IO.Compression;
using StarCards.TestKit;
using StarCards.TestKit.Anki;

namespace StarCards.Anki.Tests.Connect;

/// <summary>What an import does to the model: updates newer notes, adds missing cards with their rows, touches no card that is there.</summary>
internal sealed class AnkiModelImport(AnkiModel model, long created)
{
    public bool Import(string path)
    {
        Assert.Equal([], ApkgVerifier.FaultsOf(path, Example.Now.PlusSeconds(86_400)));
        using var folder = new TempFolder();
        using (var zip = ZipFile.OpenRead(path))
        {
            (zip.GetEntry("collection.anki21") ?? zip.GetEntry("collection.anki2"))!.ExtractToFile(folder["package"]);
        }

        using var package = PackageDatabase.Open(folder["package"]);
        var head = PackageHead.Read(package);
        var types = model.Rows("select models from col").Single()[0].ToString();
        if (types == "{}")
        {
            model.Run($"update col set models = '{head.NoteTypes.GetRawText().Replace("'", "''", StringComparison.Ordinal)}'");
        }

        foreach (var note in package.Rows("select id, guid, mid, mod, tags, flds from notes"))
        {
            Note(note);
        }

        var shift = (created - head.Created) / 86_400;
        foreach (var card in package.Rows("select c.id, n.guid, c.did, c.ord, c.mod, c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.lapses, c.left, c.flags, c.data from cards c join notes n on n.id = c.nid"))
        {
            Card(card, package, head, shift);
        }

        return true;
    }

    private void Note(object[] note)
    {
        var text = Quoted(note[5]);
        if (model.Rows($"select 1 from notes where guid = '{note[1]}'").Count == 0)
        {
            model.Run($"insert into notes values ({note[0]}, '{note[1]}', {note[2]}, {note[3]}, -1, {Quoted(note[4])}, {text}, '', 0, 0, '')");
        }
        else
        {
            model.Run($"update notes set mod = {note[3]}, tags = {Quoted(note[4])}, flds = {text} where guid = '{note[1]}' and mod < {note[3]}");
        }
    }

    private void Card(object[] card, PackageDatabase package, PackageHead head, long shift)
    {
        if (model.Rows($"select 1 from cards c join notes n on n.id = c.nid where n.guid = '{card[1]}' and c.ord = {card[3]}").Count > 0)
        {
            return;
        }

        var deck = model.DeckTree(head.Decks.GetProperty($"{card[2]}").GetProperty("name").GetString()!);
        var isDay = (long)card[6] is 2 or 3 || (long)card[5] == 2;
        var due = (long)card[7] - (isDay ? shift : 0);
        model.Run($"insert into cards select {card[0]}, n.id, {deck}, {card[3]}, {card[4]}, -1, {card[5]}, {card[6]}, {due}, {card[8]}, {card[9]}, {card[10]}, {card[11]}, {card[12]}, 0, 0, {card[13]}, {Quoted(card[14])} from notes n where n.guid = '{card[1]}'");
        foreach (var row in package.Rows($"select * from revlog where cid = {card[0]}"))
        {
            model.Run($"insert or ignore into revlog values ({string.Join(',', row)})");
        }
    }

    private static string Quoted(object text) => $"'{((string)text).Replace("'", "''", StringComparison.Ordinal)}'";
}
