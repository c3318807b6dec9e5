using StarCards.Cards;
using StarCards.Notes.Lines;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Outline;

/// <summary>
/// A story told in the rows of a table, <c>| Situation | I was … |</c>: each row is read as a line with its label. A table that
/// says what the letters mean stays one.
/// </summary>
internal static class StoryTable
{
    private const int FewestParts = 3;
    private const int FewestBlanks = 3;

    /// <summary>The labelled lines of the table, or null where it tells no story.</summary>
    /// <param name="rows">Its rows, the divider below the first.</param>
    /// <param name="isAsked">Whether it stands below a question: then nobody needs to speak in it.</param>
    public static List<(Row Row, string Text)>? Lines(List<Row> rows, Func<bool> isAsked)
    {
        var lines = new List<(Row Row, string Text)>();
        var parts = new HashSet<StarPart>();
        var tone = new Tone();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = TableRows.Cells(rows[i].Text);
            var label = EmojiRule.Trim(NoteText.PlainLine(cells.Count > 0 ? cells[0] : string.Empty)).Trim(" :").ToString();
            if (i == 1 || i == 0 && !IsStoryRow(cells, label, rows))
            {
                continue;
            }

            if (cells.Count < 2 || PartOf(label) is null && parts.Count == 0)
            {
                return null;
            }

            var texts = cells.Skip(1).Where(static cell => cell.Length > 1).ToList();
            lines.Add((rows[i] with { BlankBefore = lines.Count == 0 && rows[0].BlankBefore }, $"{label}: {texts.FirstOrDefault()}"));
            lines.AddRange(texts.Skip(1).Select(text => (rows[i], text)));
            if (PartOf(label) is { } part)
            {
                parts.Add(part);
                tone.Hear(texts.LastOrDefault());
            }
        }

        return parts.Count >= FewestParts && tone.Tells(parts.Count, isAsked()) ? lines : null;
    }

    /// <summary>The row above the divider is the first of the story where its text is long, or where nothing is told yet.</summary>
    private static bool IsStoryRow(List<string> cells, string label, List<Row> rows) =>
        cells.Count > 1 && PartOf(label) is not null
        && (cells[1].AsSpan().Count(' ') >= FewestBlanks || rows.TrueForAll(static row => TableRows.Cells(row.Text).Skip(1).All(static cell => cell.AsSpan().Trim(":- ").IsEmpty)));

    /// <summary>Who speaks in the texts beside the labels.</summary>
    private struct Tone
    {
        private int _heard;
        private int _told;
        private int _taught;
        private int _named;
        private int _blanks;

        public void Hear(string? text)
        {
            if (text is null)
            {
                return;
            }

            var folded = TextFold.Fold(NoteText.PlainLine(text));
            var persons = Pronouns.In(folded);
            _heard++;
            _told += (persons & (Persons.I | Persons.We)) != 0 ? 1 : 0;
            _taught += (persons & Persons.Reader) != 0 || AdviceWords.Instruction.IsHeadOf(folded) ? 1 : 0;
            _named += LabelWords.Find(folded) is not null ? 1 : 0;
            _blanks += folded.AsSpan().Count(' ');
        }

        /// <summary>True for a story, or for one that is still to be written: hardly a part of it holds a word.</summary>
        public readonly bool Tells(int parts, bool isAsked) =>
            _heard * 2 < parts || _taught * 2 <= _heard && _named == 0 && (isAsked || _told > 0 || _taught == 0 && _blanks >= _heard * FewestBlanks);
    }

    /// <summary>"Situation", "S", "S – Situation".</summary>
    private static StarPart? PartOf(string label)
    {
        var word = label.AsSpan()[(label.AsSpan().IndexOfAny('-', '–', '—') + 1)..].Trim();
        return word.Length == 1 ? LabelWords.OfLetter(char.ToUpperInvariant(word[0]))?.Part : LabelWords.Find(TextFold.Fold(word, stackalloc char[TextFold.Longest]))?.Part;
    }
}
