using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Log;

/// <summary>The columns that hold a card's state, side by side and in this order, in the log and in its projection.</summary>
internal static class StateColumns
{
    public const string Names = "phase, due_day, due_at, interval_days, delay_seconds, ease, reps, lapses, steps_left, repetitions, stability, difficulty, last_review_at, last_review_day";

    /// <summary>How many they are.</summary>
    public const int Count = 14;

    /// <param name="statement">The statement to bind to.</param>
    /// <param name="first">The index of the first parameter, counted from 1.</param>
    /// <param name="state">The state.</param>
    public static void Bind(Statement statement, int first, CardState state)
    {
        statement.Bind(first, state.Phase.Word());
        statement.Bind(first + 1, (state.Due as DueOn)?.Day.ToString());
        statement.Bind(first + 2, (state.Due as DueAt)?.Instant.UnixMilliseconds);
        statement.Bind(first + 3, state.IntervalDays);
        statement.Bind(first + 4, state.DelaySeconds);
        statement.BindReal(first + 5, state.Ease);
        statement.Bind(first + 6, state.Reps);
        statement.Bind(first + 7, state.Lapses);
        statement.Bind(first + 8, state.StepsLeft);
        statement.Bind(first + 9, state.Repetitions);
        if (state.Memory is { } memory)
        {
            statement.BindReal(first + 10, memory.Stability);
            statement.BindReal(first + 11, memory.Difficulty);
        }

        statement.Bind(first + 12, state.LastReviewAt?.UnixMilliseconds);
        statement.Bind(first + 13, state.LastReviewDay?.ToString());
    }

    /// <param name="row">A statement at a row.</param>
    /// <param name="first">The first column, counted from 0.</param>
    public static CardState Read(Statement row, int first) => new()
    {
        Phase = PhaseOf(row.Text(first)),
        Due = DueOf(row, first),
        IntervalDays = row.Long(first + 3),
        DelaySeconds = row.Long(first + 4),
        Ease = row.Double(first + 5),
        Reps = row.Int(first + 6),
        Lapses = row.Int(first + 7),
        StepsLeft = row.Int(first + 8),
        Repetitions = row.Int(first + 9),
        Memory = row.IsNull(first + 10) ? null : new MemoryState((float)row.Double(first + 10), (float)row.Double(first + 11)),
        LastReviewAt = row.IsNull(first + 12) ? null : InstantOf(row, first + 12),
        LastReviewDay = DayOrNull(row, first + 13),
    };

    public static StudyDay? DayOrNull(Statement row, int column) =>
        row.TextOrNull(column) is { } day ? DayOf(day) : null;

    /// <exception cref="FormatException">The text is no day.</exception>
    public static StudyDay DayOf(string text) => StudyDay.TryParse(text, out var day) ? day : throw DamagedValue.Of("day", text);

    /// <exception cref="FormatException">The number is no moment that has a date.</exception>
    public static Instant InstantOf(Statement row, int column)
    {
        var instant = new Instant(row.Long(column));
        return instant.IsOfCalendar ? instant : throw DamagedValue.Of("instant", FormattableString.Invariant($"{instant.UnixMilliseconds}"));
    }

    /// <exception cref="FormatException">The word is no phase.</exception>
    public static Phase PhaseOf(string word) => Phases.FromWord(word) ?? throw DamagedValue.Of("phase", word);

    private static Due? DueOf(Statement row, int first)
    {
        if (DayOrNull(row, first + 1) is { } day)
        {
            return new DueOn(day);
        }

        return row.IsNull(first + 2) ? null : new DueAt(InstantOf(row, first + 2));
    }
}
