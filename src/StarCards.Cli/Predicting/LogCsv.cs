using System.Globalization;
using StarCards.Cli.Output;
using StarCards.Reviews;
using StarCards.Scheduling.Predicting;

namespace StarCards.Cli.Predicting;

/// <summary>Reads a log of reviews from a CSV file: columns card, at (milliseconds since 1970), rating, and perhaps type, by the names in its first line.</summary>
internal sealed class LogCsv
{
    /// <summary>Rows of these types are no ratings: a day that was set, cards that were moved.</summary>
    private const int FirstTypeWithoutRating = 4;

    private const int Learning = 0;
    private const int Review = 1;
    private const int Relearning = 2;

    /// <summary>A file says nothing of her zone; Anki's default hour in UTC is what it is read with.</summary>
    private static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    private static readonly string[] Columns = ["card", "at", "rating", "type"];

    private readonly string _path;
    private readonly Dictionary<string, List<Row>> _cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unrated = new(StringComparer.Ordinal);
    private readonly CappedLines _oddities = new();

    private LogCsv(string path) => _path = path;

    private readonly record struct Row(int Line, Instant At, Rating Rating, int Type);

    /// <summary>Reads the histories; what is odd about the rows is said on standard error, one line for each kind and a count of the rest.</summary>
    /// <exception cref="UserException">There is no such file, or a row is no row of a log; says which line.</exception>
    public static IReadOnlyList<CardHistory> Read(CommandRun run, string path)
    {
        var file = run.Around.FullPath(path);
        if (!File.Exists(file))
        {
            throw new UserException($"there is no log {path}; 'starcards log --csv > {path}' writes one");
        }

        var csv = new LogCsv(path);
        csv.ReadRows(File.ReadLines(file));
        var histories = csv.Histories(run.Now);
        csv.Report(run.Error);
        return histories;
    }

    private void ReadRows(IEnumerable<string> lines)
    {
        int[]? columns = null;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var fields = CsvLine.Fields(line);
            if (columns is null)
            {
                columns = ColumnsOf(fields);
                continue;
            }

            ReadRow(fields, columns, number);
        }

        if (columns is null)
        {
            throw new UserException($"{_path} is empty; its first line names the columns: card,at,rating,type");
        }
    }

    private int[] ColumnsOf(List<string> names)
    {
        int[] columns = [.. Columns.Select(name => names.FindIndex(given => given.Trim('\uFEFF', ' ') == name))];
        return columns[..3].All(column => column >= 0)
            ? columns
            : throw new UserException($"{_path}:1: the columns card, at and rating are needed; the first line names {string.Join(", ", names)}");
    }

    private void ReadRow(List<string> fields, int[] columns, int line)
    {
        string Field(int column) => columns[column] >= 0 && columns[column] < fields.Count ? fields[columns[column]].Trim() : "";
        var type = Field(3).Length == 0 ? 0 : (int)Whole(Field(3), "type", 0, 9, line);
        if (type >= FirstTypeWithoutRating || Field(2).Length == 0)
        {
            _unrated.TryAdd(Field(0), line);
            return;
        }

        var at = Whole(Field(1), "at", -62_135_596_800_000, 253_402_300_799_999, line);
        var rating = (Rating)Whole(Field(2), "rating", 1, 4, line);
        if (!_cards.TryGetValue(Field(0), out var rows))
        {
            _cards.Add(Field(0), rows = []);
        }

        rows.Add(new Row(line, new Instant(at), rating, type));
    }

    private long Whole(string text, string name, long least, long greatest, int line)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            throw new UserException($"{_path}:{line}: {name} '{text}' is no whole number");
        }

        return value >= least && value <= greatest
            ? value
            : throw new UserException(FormattableString.Invariant($"{_path}:{line}: {name} {value} is outside {least} to {greatest}"));
    }

    private List<CardHistory> Histories(Instant now)
    {
        List<CardHistory> histories = [];
        foreach (var (card, rows) in _cards)
        {
            Examine(card, rows, now);
            if (rows[0].Type is Review or Relearning)
            {
                Odd("begins in the middle: its first ratings are missing, and it is left out", card, rows[0].Line);
                continue;
            }

            histories.Add(new CardHistory([.. rows.OrderBy(row => row.At).Select(row => new RatedDay(row.At, Calendar.DayOf(row.At), row.Rating))]));
        }

        foreach (var (card, line) in _unrated.Where(card => !_cards.ContainsKey(card.Key)))
        {
            Odd("has a schedule and no ratings: it is left out", card, line);
        }

        return histories;
    }

    private void Examine(string card, List<Row> rows, Instant now)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].At > now)
            {
                Odd("is dated in the future", card, rows[index].Line);
            }

            if (index > 0 && rows[index].At < rows[index - 1].At)
            {
                Odd("is dated before the row above it: a clock went back; the rows are taken in order of time", card, rows[index].Line);
            }
            else if (index > 0 && rows[index].At == rows[index - 1].At)
            {
                Odd("has the same millisecond as the row above it", card, rows[index].Line);
            }

            if (index > 0 && rows[index].Type == Relearning && (rows[index - 1].Type == Learning || rows[index - 1] is { Type: Review, Rating: not Rating.Again }))
            {
                Odd("relearns what it had not forgotten: ratings before it are missing; those that are there are used", card, rows[index].Line);
            }
        }
    }

    private void Odd(string what, string card, int line) =>
        _oddities.Add(what, FormattableString.Invariant($"{_path}:{line}: warning: card {card} {what}"));

    private void Report(TextWriter error)
    {
        foreach (var line in _oddities.Lines((count, what) => FormattableString.Invariant($"{_path}: warning: {count} more where a card {what}")))
        {
            error.WriteLine(line);
        }
    }
}
